package gov.miami.social.policy.request;

import static gov.miami.social.policy.shared.Clause.BACKUP_USER_NAMED;
import static gov.miami.social.policy.shared.Clause.CONTACTS_OF_DEPARTMENT;
import static gov.miami.social.policy.shared.Clause.SECOND_CONTACT_IS_ANOTHER;
import static gov.miami.social.policy.shared.Clause.USERS_NAMED;
import static gov.miami.social.policy.shared.Clause.USERS_OF_DEPARTMENT;

import gov.miami.social.policy.shared.Check;
import java.util.ArrayList;
import java.util.List;

/** Whether those who shall use an account may (A.2): employees of the department that shall own it, better two than one; who answers for it should be of it too. */
final class UserMerits {

    static List<Check> checks(MeritsCase facts) {
        var profile = facts.content().profile();
        var users = profile.users();
        var checks = new ArrayList<>(List.of(Check.of(USERS_NAMED, !users.isEmpty())));
        if (!users.isEmpty()) {
            checks.add(Check.ofAll(USERS_OF_DEPARTMENT, facts.strangers()));
        }
        checks.add(Check.of(BACKUP_USER_NAMED, users.size() > 1));
        if (profile.primaryContact().isPresent()) {
            checks.add(Check.ofAll(CONTACTS_OF_DEPARTMENT, facts.outsiders()));
        }
        if (profile.secondaryContact().isPresent()) {
            checks.add(Check.of(SECOND_CONTACT_IS_ANOTHER, !profile.secondaryContact().equals(profile.primaryContact())));
        }
        return checks;
    }

    private UserMerits() {
    }
}
