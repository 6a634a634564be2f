package gov.miami.social.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Backs home.xhtml: what waits for the person, the most urgent first. */
@Named
@RequestScoped
public class HomePage {

    private static final int SHOWN = 7;
    private static final Comparator<Waiting.Task> URGENCY = Comparator
            .comparing((Waiting.Task task) -> task.due().orElse(LocalDate.MAX)).thenComparing(Waiting.Task::since);

    @Inject
    @Any
    private Instance<Waiting> features;
    private List<Waiting.Task> tasks;

    public List<Waiting.Task> getTasks() {
        if (tasks == null) {
            var all = features.stream().flatMap(feature -> feature.forMe().stream()).toList();
            for (var feature : features) {
                all = feature.amended(all);
            }
            tasks = all.stream().sorted(URGENCY).toList();
        }
        return tasks;
    }

    /** The most pressing ones. */
    public List<Waiting.Task> getFirst() {
        return getTasks().stream().limit(SHOWN).toList();
    }
}
