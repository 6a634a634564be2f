package gov.miami.social.registry.request;

import gov.miami.social.registry.shared.Moment;
import gov.miami.social.registry.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** The City's requests in numbers, the same for everybody: they name no one. */
@Stateless
@RolesAllowed(Roles.EMPLOYEE)
public class RequestGlanceService {

    /** The days of waiting at which the next span begins. */
    private static final List<Integer> DAYS = List.of(1, 3, 7, 14, 28);

    @Inject
    private RequestCounts requests;
    @Inject
    private EmergencyReading emergencies;
    @Inject
    private Clock clock;
    @Inject
    private Moment moment;

    public RequestGlance glance() {
        return moment.once("RequestGlanceService", LocalDate.now(clock), this::count);
    }

    private RequestGlance count() {
        var now = clock.instant();
        var counts = requests.glance(DAYS.stream().map(days -> now.minus(Duration.ofDays(days))).toList());
        var waiting = counts.get(DAYS.size());
        return new RequestGlance(ages(counts, waiting), waiting, emergencies.inForce());
    }

    /** Counts of "at most so long" become counts of "from this long until that long". */
    private static List<RequestGlance.Age> ages(List<Long> counts, long waiting) {
        return IntStream.rangeClosed(0, DAYS.size()).mapToObj(index -> {
            var shorter = index == 0 ? 0 : counts.get(index - 1);
            var longest = index == DAYS.size() ? waiting : counts.get(index);
            return new RequestGlance.Age(index == 0 ? 0 : DAYS.get(index - 1), index == DAYS.size() ? 0 : DAYS.get(index) - 1, longest - shorter);
        }).toList();
    }
}
