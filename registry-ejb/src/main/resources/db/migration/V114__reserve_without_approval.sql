-- An account named for emergencies has no approval of its own; what it had before had run out.
update account set approved_until = null where status = 'STANDBY';
