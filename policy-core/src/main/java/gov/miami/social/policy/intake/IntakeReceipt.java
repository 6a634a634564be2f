package gov.miami.social.policy.intake;

import static gov.miami.social.policy.shared.Clause.LIST_HAS_CONTENT;
import static gov.miami.social.policy.shared.Clause.LIST_HAS_OWNER;
import static gov.miami.social.policy.shared.Clause.LIST_IS_A_TABLE;
import static gov.miami.social.policy.shared.Clause.LIST_WITHIN_SIZE;

import gov.miami.social.policy.shared.Check;
import gov.miami.social.policy.shared.Decision;

/** Whether a file may be taken in as a list of found accounts. */
public final class IntakeReceipt {

    /**
     * @param bytes           its size
     * @param longest         the greatest size
     * @param text            whether its content is text, whatever its name says
     * @param departmentStands whether the department that shall own its accounts stands today
     */
    public static Decision decide(long bytes, long longest, boolean text, boolean departmentStands) {
        return Decision.of(
                Check.of(LIST_HAS_CONTENT, bytes > 0),
                Check.of(LIST_WITHIN_SIZE, bytes <= longest),
                Check.of(LIST_IS_A_TABLE, text),
                Check.of(LIST_HAS_OWNER, departmentStands));
    }

    private IntakeReceipt() {
    }
}
