package gov.miami.social.registry.department;

import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.registry.journal.Naming;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** People by their names. */
@ApplicationScoped
class PersonNaming implements Naming {

    @Inject
    private People people;
    @Inject
    private PeopleSearch search;

    @Override
    public String kind() {
        return "person";
    }

    @Override
    public Map<String, String> names(Collection<String> ids) {
        var names = new HashMap<String, String>();
        people.names(ids.stream().map(EmployeeId::new).toList()).forEach((number, name) -> names.put(number.value(), name));
        return names;
    }

    @Override
    public Collection<String> called(String name) {
        return search.numbers(name);
    }
}
