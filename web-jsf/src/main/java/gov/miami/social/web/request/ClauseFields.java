package gov.miami.social.web.request;

import static java.util.Map.entry;

import gov.miami.social.policy.account.AccountProfile;
import gov.miami.social.policy.shared.Check;
import gov.miami.social.policy.shared.Clause;
import gov.miami.social.policy.shared.PersonName;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which fields of the wizard mend a check that is not met, the likeliest first; none where nothing typed mends it. */
final class ClauseFields {

    static final Map<Clause, List<String>> FIELDS = Map.ofEntries(
            entry(Clause.QUESTIONS_ANSWERED, List.of("answer")),
            entry(Clause.PLATFORM_IN_CATALOGUE, List.of("platform")),
            entry(Clause.PLATFORM_NOT_PROHIBITED, List.of("platform")),
            entry(Clause.ACCOUNT_NAME_IS_ONE_WORD, List.of("handle")),
            entry(Clause.ACCOUNT_KEEPS_ITS_NAME, List.of("handle")),
            entry(Clause.ACCOUNT_ADDRESS_KNOWN, List.of("url")),
            entry(Clause.ACCOUNT_AT_ITS_PLATFORM, List.of("url")),
            entry(Clause.ACCOUNT_NOT_REGISTERED, List.of("handle")),
            entry(Clause.DEPARTMENT_BOUND_BY_POLICY, List.of("department")),
            entry(Clause.ACCOUNT_ON_RECORD_FOR_DEPARTMENT, List.of("department")),
            entry(Clause.NEW_NAME_DIFFERS, List.of("handle")),
            entry(Clause.RECEIVING_DEPARTMENT_DIFFERS, List.of("department")),
            entry(Clause.USERS_NAMED, List.of("users")),
            entry(Clause.USERS_OF_DEPARTMENT, List.of("users")),
            entry(Clause.BACKUP_USER_NAMED, List.of("users")),
            entry(Clause.CONTACTS_OF_DEPARTMENT, List.of("primaryContact")),
            entry(Clause.SECOND_CONTACT_IS_ANOTHER, List.of("secondaryContact")),
            entry(Clause.OFFICIAL_LINKS_NAMED, List.of("cityLink", "departmentLink")),
            entry(Clause.RECOVERY_ADDRESS_OF_CITY, List.of("recoveryEmail")),
            entry(Clause.COMMUNICATIONS_CONSULTED, List.of("communicationsConsulted")));

    /** The field of whoever a check on people names: of two contacts, the one who does not belong. */
    static List<String> of(Check check, AccountProfile asked) {
        var fields = FIELDS.getOrDefault(check.clause(), List.of());
        var second = check.clause() == Clause.CONTACTS_OF_DEPARTMENT && check.persons().stream().map(PersonName::id).noneMatch(person -> asked.primaryContact().equals(Optional.of(person)));
        return second ? List.of("secondaryContact") : fields;
    }

    private ClauseFields() {
    }
}
