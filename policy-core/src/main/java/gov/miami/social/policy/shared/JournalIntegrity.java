package gov.miami.social.policy.shared;

import static gov.miami.social.policy.shared.Clause.JOURNAL_UNBROKEN;

import java.util.Optional;

/** Whether the journal is as it was written. */
public final class JournalIntegrity {

    public static Decision decide(Optional<JournalFault> fault) {
        return Decision.of(Check.of(JOURNAL_UNBROKEN, fault.isEmpty()));
    }

    private JournalIntegrity() {
    }
}
