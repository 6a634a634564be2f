package gov.miami.social.registry.department;

import gov.miami.social.policy.department.Vacancy;
import gov.miami.social.registry.setting.Settings;
import gov.miami.social.registry.shared.CityClock;
import gov.miami.social.registry.shared.Moment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Finds the departments bound by the policy that nobody directs, or nobody will once a directorship has ended (CMP.1). */
@ApplicationScoped
class Vacancies {

    @Inject
    private Appointments appointments;
    @Inject
    private Charts charts;
    @Inject
    private Settings settings;
    @Inject
    private Moment moment;
    @Inject
    private Clock clock;

    List<PostTask> all() {
        var today = LocalDate.now(clock);
        var warning = settings.number("directorship.warning.days");
        var posts = moment.once(Matters.CHART, "posts", "", appointments::posts);
        return charts.on(today).lines().stream().filter(ChartLine::bound)
                .flatMap(line -> task(line, posts.get(line.key()), today, warning).stream()).toList();
    }

    private static Optional<PostTask> task(ChartLine line, PostDays posts, LocalDate today, int warning) {
        return Vacancy.from(posts.days(), today).filter(free -> !free.isAfter(today.plusDays(warning))).map(free -> free.isAfter(today)
                ? new PostTask(line.key(), line.name(), start(free.minusDays(warning)), Optional.of(free.minusDays(1)))
                : new PostTask(line.key(), line.name(), start(posts.vacantSince(today)), Optional.empty()));
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(CityClock.ZONE).toInstant();
    }
}
