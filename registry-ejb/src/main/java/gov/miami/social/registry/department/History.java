package gov.miami.social.registry.department;

import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.registry.journal.JournalView;
import gov.miami.social.registry.journal.Subject;
import gov.miami.social.registry.journal.Timeline;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** What happened to one thing, oldest first, with the names of those who did it. */
@Dependent
public class History {

    @Inject
    private Timeline timeline;
    @Inject
    private Organisation organisation;

    public List<HistoryLine> of(Subject subject) {
        var rows = timeline.of(subject);
        var names = organisation.names(rows.stream().map(JournalView::actor).flatMap(Optional<EmployeeId>::stream).distinct().toList());
        return rows.stream().map(row -> new HistoryLine(row.sequence(), row.at(), row.actor().map(names::get).orElse(row.login()),
                row.command(), row.details(), row.allowed(), row.checks())).toList();
    }
}
