package gov.miami.social.registry.account;

import gov.miami.social.policy.account.AccountProfile;
import gov.miami.social.policy.account.ClosingCondition;
import gov.miami.social.policy.shared.DepartmentKey;
import java.util.Set;

/**
 * Which closing conditions a person answers for: Records for archive and holds; the owning department's director or the
 * portal's administration for the credentials.
 *
 * @param directed the departments the person directs
 */
record ClosingCharge(boolean records, boolean administration, Set<DepartmentKey> directed) {

    boolean of(ClosingCondition condition, AccountProfile account) {
        return condition == ClosingCondition.CREDENTIALS_HANDED_OVER
                ? administration || account.department().filter(directed::contains).isPresent() : records;
    }
}
