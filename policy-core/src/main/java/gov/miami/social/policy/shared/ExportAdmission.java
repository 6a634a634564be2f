package gov.miami.social.policy.shared;

import static gov.miami.social.policy.shared.Clause.EXPORT_ONE_AT_A_TIME;

/** Whether a long list may be written to a file: the records are handed out complete, one list after the other. */
public final class ExportAdmission {

    /** @param underWay files that are being written for the same person */
    public static Decision decide(int underWay) {
        return Decision.of(Check.of(EXPORT_ONE_AT_A_TIME, underWay == 0));
    }

    private ExportAdmission() {
    }
}
