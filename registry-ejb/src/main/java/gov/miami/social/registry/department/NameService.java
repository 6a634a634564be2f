package gov.miami.social.registry.department;

import static java.util.stream.Collectors.toSet;

import gov.miami.social.registry.journal.Subject;
import gov.miami.social.registry.journal.SubjectNames;
import gov.miami.social.registry.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** Tells everybody what departments and people are called, and who was appointed by an appointment; of anything else nothing. */
@Stateless
@RolesAllowed(Roles.EMPLOYEE)
public class NameService {

    private static final Set<String> OPEN = Set.of("department", "person", "appointment");

    @Inject
    private SubjectNames names;

    public Map<Subject, String> of(Collection<Subject> subjects) {
        return names.of(subjects.stream().filter(subject -> OPEN.contains(subject.kind())).collect(toSet()));
    }
}
