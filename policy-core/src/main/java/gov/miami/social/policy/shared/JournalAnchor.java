package gov.miami.social.policy.shared;

/** A row whose seal is known from elsewhere than the chain itself: the head, or an earlier verification. */
public record JournalAnchor(long row, String seal) {

    /** Known before any row was written. */
    public static final JournalAnchor BEGINNING = new JournalAnchor(0, JournalSeal.BEGINNING);
}
