-- Mastodon is spread over many hosts: an account of it may stand anywhere that is no host of another platform.
update platform set hosts = 'mastodon.social *' where platform_key = 'mastodon' and hosts = 'mastodon.social';
-- A name that reads the same in every language of the portal.
update platform set name = 'X (Twitter)' where platform_key = 'twitter' and name = 'X (formerly Twitter)';
