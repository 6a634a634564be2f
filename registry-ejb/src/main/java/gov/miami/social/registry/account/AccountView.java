package gov.miami.social.registry.account;

import gov.miami.social.policy.account.AccountStatus;
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
 * @param endsSoon whether the approval ends within the days of warning
 */
public record AccountView(AccountFacts facts, String platformName, String departmentName, Decision use, Map<EmployeeId, String> people,
        List<FormerNameView> formerNames, boolean ours, boolean endsSoon) implements Serializable {

    public String title() {
        return platformName + " @" + facts.profile().handle();
    }

    /** What the caller can do next; nothing for an account that has ended or is not his to act on. */
    public AccountAct nextAct() {
        if (!ours || facts.status() == AccountStatus.CLOSED) {
            return AccountAct.NONE;
        }
        if (facts.endApproved()) {
            return AccountAct.CLOSE;
        }
        return switch (facts.status()) {
            case APPROVED -> AccountAct.OPEN;
            case ACTIVE -> endsSoon ? AccountAct.RENEW : AccountAct.CHANGE;
            case LAPSED -> AccountAct.RENEW;
            case STANDBY, EMERGENCY -> AccountAct.CHANGE;
            default -> AccountAct.ASK;
        };
    }

    public String name(EmployeeId person) {
        return people.getOrDefault(person, person.toString());
    }
}
