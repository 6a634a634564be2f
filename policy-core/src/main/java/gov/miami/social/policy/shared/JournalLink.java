package gov.miami.social.policy.shared;

/** What ties a journal row into the chain: its number, the seal before it, its own seal, and the seal that its fields give now. */
public record JournalLink(long row, String previousSeal, String seal, String computedSeal) {

    boolean changed() {
        return !seal.equals(computedSeal);
    }
}
