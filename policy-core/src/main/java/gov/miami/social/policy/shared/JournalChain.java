package gov.miami.social.policy.shared;

import java.util.Optional;

/**
 * Follows the journal row by row, keeping nothing but the last seal, up to the first row that is not as it was written.
 * The earlier anchor, taken from the verification before, finds a journal that someone sealed anew from end to end.
 */
public final class JournalChain {

    private final JournalAnchor earlier;
    private long row;
    private String seal = JournalSeal.BEGINNING;
    private JournalFault fault;

    public JournalChain(JournalAnchor earlier) {
        this.earlier = earlier;
    }

    /** Takes the next row that is there; rows come in the order of their numbers. */
    public void follow(JournalLink link) {
        if (fault != null) {
            return;
        }
        if (link.row() != row + 1) {
            fail(row + 1, JournalFault.Kind.MISSING);
        } else if (link.changed()) {
            fail(link.row(), JournalFault.Kind.CHANGED);
        } else if (!link.previousSeal().equals(seal)) {
            fail(link.row(), JournalFault.Kind.UNLINKED);
        } else if (link.row() == earlier.row() && !link.seal().equals(earlier.seal())) {
            fail(link.row(), JournalFault.Kind.REWRITTEN);
        } else {
            row = link.row();
            seal = link.seal();
        }
    }

    /** Compares the end of the chain with what the head says of it, and with the earlier anchor. */
    public void end(JournalAnchor head) {
        if (fault != null) {
            return;
        }
        if (row < Math.max(head.row(), earlier.row())) {
            fail(row + 1, JournalFault.Kind.MISSING);
        } else if (row > head.row()) {
            fail(head.row() + 1, JournalFault.Kind.ADDED);
        } else if (!seal.equals(head.seal())) {
            fail(row, JournalFault.Kind.REWRITTEN);
        }
    }

    private void fail(long where, JournalFault.Kind kind) {
        fault = new JournalFault(where, kind);
    }

    public Optional<JournalFault> fault() {
        return Optional.ofNullable(fault);
    }

    /** The last row found to be as it was written. */
    public JournalAnchor last() {
        return new JournalAnchor(row, seal);
    }
}
