package gov.miami.social.web.request;

import gov.miami.social.policy.account.AccountId;
import gov.miami.social.policy.request.RequestStatus;
import gov.miami.social.registry.request.OpeningOutlook;
import gov.miami.social.registry.request.OpeningOutlookService;
import gov.miami.social.registry.request.RequestRow;
import gov.miami.social.web.shared.Standing;
import gov.miami.social.web.shared.Waiting;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What of the requests waits for the person: steps to decide, questions to answer, drafts to finish. */
@RequestScoped
public class RequestsWaiting implements Waiting {

    /** The page on which a step is decided; other pages list these tasks apart from the rest. */
    static final String DECIDE = "request/decide";

    @Inject
    private Standing standing;
    @Inject
    private OpeningOutlookService outlook;
    @Inject
    private MyRequests mine;
    @Inject
    private Clock clock;

    @Override
    public List<Task> forMe() {
        var decisions = mine.waiting().stream()
                .map(row -> new Task(row.due().isPresent() ? "request.decideUrgent" : "request.decide", about(row), DECIDE, row.id(), row.waitingSince().orElseThrow(), due(row)));
        var own = mine.getOpen().stream().filter(row -> row.status().openToChange()).map(row -> new Task(row.status() == RequestStatus.RETURNED ? "request.answer" : "request.goOn",
                about(row), "request/edit", row.id(), row.waitingSince().orElse(row.draftedAt()), Optional.empty()));
        return Stream.concat(decisions, own).toList();
    }

    /** An account whose end is asked for does not wait to be put into use; any other only until its approval lapses. */
    @Override
    public List<Task> amended(List<Task> all) {
        var opening = all.stream().filter(RequestsWaiting::opens).map(task -> (AccountId) task.id()).toList();
        var known = opening.isEmpty() ? Map.<AccountId, OpeningOutlook>of() : standing.get("openings", opening, () -> outlook.of(opening));
        return all.stream().filter(task -> !opens(task) || !known.get(task.id()).endAsked())
                .map(task -> opens(task) ? new Task(task.key(), task.about(), task.to(), task.id(), task.since(), known.get(task.id()).openBy()) : task).toList();
    }

    private static boolean opens(Task task) {
        return task.to().equals("account/open");
    }

    private Optional<LocalDate> due(RequestRow row) {
        return row.due().map(moment -> LocalDate.ofInstant(moment, clock.getZone()));
    }

    private static String about(RequestRow row) {
        return (row.number() + " " + row.title()).strip();
    }
}
