package gov.miami.social.registry.account;

import gov.miami.social.policy.shared.Decision;
import gov.miami.social.policy.shared.EmployeeId;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * One account as its page shows it.
 *
 * @param use    whether it may be used today, clause by clause
 * @param people the names of everyone the profile mentions
 * @param ours   whether the caller belongs to the owning department, or answers for all
 */
public record AccountView(AccountFacts facts, String platformName, String departmentName, Decision use, Map<EmployeeId, String> people,
        List<FormerNameView> formerNames, boolean ours) implements Serializable {

    public String title() {
        return platformName + " @" + facts.profile().handle();
    }
}
