package gov.miami.social.registry.account;

import gov.miami.social.policy.account.AccountStatus;
import gov.miami.social.policy.department.Absence;
import gov.miami.social.policy.shared.Decision;
import gov.miami.social.policy.shared.EmployeeId;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One account as its page shows it.
 *
 * @param use    whether it may be used today, clause by clause
 * @param people the names of everyone the profile mentions
 * @param absent those of them who left the City or are not of the department, to be replaced (A.2)
 * @param ours   whether the caller belongs to the owning department, or answers for all
 * @param endsSoon whether the approval ends within the days of warning
 * @param closing the conditions of an approved end, the unmet ones first
 */
public record AccountView(AccountFacts facts, String platformName, String departmentName, Decision use, Map<EmployeeId, String> people,
        List<FormerNameView> formerNames, Map<EmployeeId, Absence> absent, boolean ours, boolean endsSoon, List<ConditionView> closing) implements Serializable {

    public String title() {
        return platformName + " @" + facts.profile().handle();
    }

    /** What the caller can do next; nothing for an account that has ended or is not his to act on. */
    public AccountAct nextAct() {
        if (ending()) {
            var next = ConditionView.next(closing);
            return next == AccountAct.CLOSE && !ours ? AccountAct.NONE : next;
        }
        return ours ? ofOurs() : AccountAct.NONE;
    }

    /** Whether its end is approved and not carried out. */
    public boolean ending() {
        return facts.endApproved() && facts.status() != AccountStatus.CLOSED;
    }

    /** Whether it ends without ever having been opened, so that no condition applies. */
    public boolean unopened() {
        return ending() && closing.isEmpty();
    }

    private AccountAct ofOurs() {
        return switch (facts.status()) {
            case APPROVED -> AccountAct.OPEN;
            case ACTIVE -> endsSoon || !absent.isEmpty() ? AccountAct.RENEW : AccountAct.CHANGE;
            case LAPSED -> AccountAct.RENEW;
            case STANDBY, EMERGENCY -> AccountAct.CHANGE;
            case UNAPPROVED, DENIED -> AccountAct.ASK;
            case CLOSED -> AccountAct.NONE;
        };
    }

    /** The names of those to be replaced. */
    public String absentNames() {
        return absent.keySet().stream().map(this::name).sorted().collect(Collectors.joining(", "));
    }

    public String name(EmployeeId person) {
        return people.getOrDefault(person, person.toString());
    }
}
