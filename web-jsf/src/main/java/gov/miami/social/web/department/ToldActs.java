package gov.miami.social.web.department;

import static java.util.stream.Collectors.toSet;

import gov.miami.social.registry.department.HistoryLine;
import gov.miami.social.registry.department.LateAct;
import gov.miami.social.registry.department.NameService;
import gov.miami.social.registry.journal.Subject;
import gov.miami.social.web.journal.Sentences;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The acts in the histories of departments and people, as sentences with whom and what they were about; all names of a history are asked for at once. */
@Named
@RequestScoped
public class ToldActs {

    @Inject
    private NameService called;
    private final Map<Subject, String> names = new HashMap<>();
    private final Set<List<?>> histories = new HashSet<>();

    /** One line of the history of a thing. */
    public String line(HistoryLine line, Subject about, List<HistoryLine> history) {
        ask(history, history.stream().flatMap(one -> Sentences.named(about, one.command(), one.details()).stream()));
        return Sentences.of(about, line.command(), line.details(), names);
    }

    /** One of the acts of a person. */
    public String act(LateAct act, List<LateAct> acts) {
        ask(acts, acts.stream().flatMap(one -> Sentences.named(one.about(), one.command(), one.asked()).stream()));
        return Sentences.of(act.about(), act.command(), act.asked(), names);
    }

    private void ask(List<?> history, Stream<Subject> named) {
        if (histories.add(history)) {
            names.putAll(called.of(named.collect(toSet())));
        }
    }
}
