package gov.miami.social.registry.journal;

import gov.miami.social.registry.shared.PostgresIndexes;

/** Lets the database find and count the rows of the journal in an index, however they are narrowed. Announced to Flyway as a service. */
public class V127__JournalInOrder extends PostgresIndexes {

    public V127__JournalInOrder() {
        super("create index journal_entry_allowed on journal_entry (allowed, sequence) include (subject_kind, command, at)",
                "create index journal_entry_kind on journal_entry (subject_kind, sequence) include (command, allowed, at)",
                "drop index journal_entry_command",
                "create index journal_entry_command on journal_entry (command, sequence) include (subject_kind, allowed, at)");
    }
}
