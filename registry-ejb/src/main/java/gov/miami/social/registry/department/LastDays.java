package gov.miami.social.registry.department;

import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.registry.journal.Timeline;
import gov.miami.social.registry.setting.Settings;
import gov.miami.social.registry.shared.CityClock;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** How far ahead a last day may be recorded, and what somebody did in the portal after one that is past. */
@Dependent
class LastDays {

    @Inject
    private Settings settings;
    @Inject
    private Timeline timeline;
    @Inject
    private Clock clock;

    LocalDate latest() {
        return LocalDate.now(clock).plusDays(settings.number("separation.ahead.days"));
    }

    /** What a person did after a day, the latest first, at most twenty acts. */
    List<LateAct> acts(EmployeeId person, LocalDate day) {
        var over = day.plusDays(1).atStartOfDay(CityClock.ZONE).toInstant();
        return timeline.by(person, over).stream().map(row -> new LateAct(row.at(), row.command(), row.subject(), row.details())).toList();
    }

    SeparationOutlook outlook(Person leaver, boolean byAnother, LocalDate lastDay) {
        return new SeparationOutlook(lastDay, !lastDay.isBefore(LocalDate.now(clock)), latest(), acts(leaver.number(), lastDay),
                leaver.employment().outlook(byAnother, leaver.since(), lastDay, latest()).allowed());
    }
}
