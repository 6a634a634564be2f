package gov.miami.social.registry.journal;

import gov.miami.social.policy.shared.JournalAnchor;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The end of the chain: number and seal of the last row. Locked while a row is added, so that rows stand in one order. */
@Entity
@Table(name = "journal_head")
class JournalHead {

    static final int ONLY = 1;

    @Id
    private int id;
    private long sequence;
    private String seal;

    protected JournalHead() {
    }

    JournalEntry next(Act act) {
        var entry = new JournalEntry(sequence + 1, seal, act);
        sequence = entry.sequence();
        seal = entry.seal();
        return entry;
    }

    JournalAnchor anchor() {
        return new JournalAnchor(sequence, seal);
    }
}
