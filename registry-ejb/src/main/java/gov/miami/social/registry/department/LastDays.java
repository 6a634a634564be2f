package gov.miami.social.registry.department;

import gov.miami.social.registry.journal.Timeline;
import gov.miami.social.registry.setting.Settings;
import gov.miami.social.registry.shared.CityClock;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

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

    SeparationOutlook outlook(Person leaver, boolean byAnother, LocalDate lastDay) {
        var person = leaver.number();
        var over = lastDay.plusDays(1).atStartOfDay(CityClock.ZONE).toInstant();
        var acts = timeline.by(person, over).stream().map(row -> new LateAct(row.at(), row.command(), row.subject(), row.details())).toList();
        return new SeparationOutlook(lastDay, !lastDay.isBefore(LocalDate.now(clock)), latest(), acts,
                leaver.employment().outlook(byAnother, leaver.since(), lastDay, latest()).allowed());
    }
}
