package gov.miami.social.registry.department;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;

import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.registry.journal.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The posts of a person in departments, today's and those to come: as director, also beside somebody who acts for him, as acting director, and as who
 * approves for an affiliate. Whoever goes leaves them vacant, as the separation itself says.
 */
@ApplicationScoped
class Posts implements Holdings {

    @Inject
    private Organisation organisation;
    @Inject
    private Appointments appointments;
    @Inject
    private Clock clock;

    @Override
    public List<Holding> of(EmployeeId person) {
        var today = LocalDate.now(clock);
        var parts = appointments.posts(person).stream().filter(post -> !post.over(today)).collect(groupingBy(Post::department, TreeMap::new,
                mapping(post -> post.part(today), toCollection(() -> EnumSet.noneOf(HoldingPart.class)))));
        organisation.approverOf(person, today).forEach(affiliate -> parts.computeIfAbsent(affiliate, any -> EnumSet.noneOf(HoldingPart.class)).add(HoldingPart.APPROVER));
        var names = organisation.departmentNames(today);
        return parts.entrySet().stream().map(post -> new Holding(Subject.of("department", post.getKey()), names.getOrDefault(post.getKey(), post.getKey().toString()),
                Optional.of(post.getKey()), List.copyOf(post.getValue()), true)).toList();
    }
}
