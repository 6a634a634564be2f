package gov.miami.social.web.request;

import gov.miami.social.policy.account.AccountProfile;
import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.registry.department.PersonOption;
import gov.miami.social.registry.department.PersonService;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** The people a profile names, as options of a form; asked for once. */
final class PeopleOfForm {

    private final Map<EmployeeId, PersonOption> known;

    PeopleOfForm(AccountProfile profile, PersonService people) {
        known = people.named(List.copyOf(profile.people())).stream().collect(Collectors.toMap(PersonOption::id, person -> person));
    }

    PersonOption one(Optional<EmployeeId> person) {
        return person.map(known::get).orElse(null);
    }

    List<PersonOption> all(List<EmployeeId> people) {
        return people.stream().map(known::get).filter(Objects::nonNull).collect(Collectors.toCollection(ArrayList::new));
    }
}
