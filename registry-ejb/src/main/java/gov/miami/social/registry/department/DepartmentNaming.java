package gov.miami.social.registry.department;

import gov.miami.social.registry.journal.Naming;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Departments by their names of today; one that ended, by its last. */
@ApplicationScoped
class DepartmentNaming implements Naming {

    @Inject
    private Charts charts;
    @Inject
    private Clock clock;

    @Override
    public String kind() {
        return "department";
    }

    @Override
    public Map<String, String> names(Collection<String> ids) {
        var names = new HashMap<String, String>();
        charts.on(LocalDate.now(clock)).names().forEach((key, name) -> names.put(key.value(), name));
        names.keySet().retainAll(ids);
        return names;
    }
}
