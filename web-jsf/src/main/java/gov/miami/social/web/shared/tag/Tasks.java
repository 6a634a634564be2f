package gov.miami.social.web.shared.tag;

import gov.miami.social.registry.shared.CityClock;
import gov.miami.social.web.shared.Texts;
import gov.miami.social.web.shared.Waiting.Task;
import gov.miami.social.web.shared.Words;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.FacesComponent;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** What waits for the person: each line leads to where it is done, and says since when it waits and when it is due. */
@FacesComponent("social.Tasks")
public class Tasks extends Shown {

    private static final int PRESSING_DAYS = 2;
    private static final int COUNTED_DAYS = 60;

    @Override
    protected void show(Html html) {
        var clock = CDI.current().select(Clock.class).get();
        html.open("ul", "class", "tasks");
        for (var task : this.<Task>many("of")) {
            html.open("li", "class", "task");
            Link.to(html, task.to(), Words.of(task.id()), task.words());
            html.say("span", "task-when", since(task.since(), clock.instant()));
            task.due().ifPresent(due -> Status.show(html, tone(due, LocalDate.now(clock)), Words.say("home.due", due)));
            html.close("li");
        }
        html.close("ul");
    }

    /** For how many days; what waits for longer than anybody counts, since when. */
    private static String since(Instant since, Instant now) {
        var days = Duration.between(since, now).toDays();
        return days <= COUNTED_DAYS ? Texts.text("home.age", days) : Texts.text("home.age.since", Words.of(since.atZone(CityClock.ZONE).toLocalDate()));
    }

    /** How pressing a task is, as a tone: past its day, due within two days, or not. */
    private static String tone(LocalDate due, LocalDate today) {
        return due.isBefore(today) ? "stop" : due.isAfter(today.plusDays(PRESSING_DAYS)) ? "note" : "wait";
    }
}
