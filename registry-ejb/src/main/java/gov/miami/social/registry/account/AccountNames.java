package gov.miami.social.registry.account;

import gov.miami.social.policy.account.AccountProfile;
import gov.miami.social.policy.account.PlatformKey;
import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.registry.department.Organisation;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Today's names of platforms and departments, asked for once in a request. */
@RequestScoped
class AccountNames {

    @Inject
    private Platforms platforms;
    @Inject
    private Organisation organisation;
    @Inject
    private Clock clock;
    private Map<PlatformKey, String> platformNames;
    private Map<DepartmentKey, String> departmentNames;

    /** What the platform of an account is called; nothing when nobody knows which it is. */
    String platform(AccountProfile profile) {
        return profile.platform().map(platforms()::get).orElse("");
    }

    String department(AccountProfile profile) {
        return profile.department().map(departments()::get).orElse("");
    }

    Map<PlatformKey, String> platforms() {
        if (platformNames == null) {
            platformNames = platforms.names();
        }
        return platformNames;
    }

    Map<DepartmentKey, String> departments() {
        if (departmentNames == null) {
            departmentNames = organisation.departmentNames(LocalDate.now(clock));
        }
        return departmentNames;
    }

    Map<EmployeeId, String> people(Collection<EmployeeId> numbers) {
        return organisation.names(numbers);
    }

    AccountChoices choices() {
        return new AccountChoices(choices(departments()), choices(platforms()));
    }

    /** By name, in the order of the alphabet. */
    static List<Choice> choices(Map<?, String> names) {
        return names.entrySet().stream().map(entry -> new Choice(entry.getKey().toString(), entry.getValue()))
                .sorted(Comparator.comparing(Choice::name, String.CASE_INSENSITIVE_ORDER)).toList();
    }
}
