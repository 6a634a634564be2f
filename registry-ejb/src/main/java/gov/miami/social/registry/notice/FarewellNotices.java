package gov.miami.social.registry.notice;

import static java.util.stream.Collectors.joining;

import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.registry.department.Farewell;
import gov.miami.social.registry.department.Holding;
import gov.miami.social.registry.department.HoldingPart;
import gov.miami.social.registry.department.Organisation;
import gov.miami.social.registry.journal.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;

/** The notice that somebody goes, naming part by part what he leaves to be filled. */
@ApplicationScoped
class FarewellNotices implements Farewell {

    private static final int NAMED = 10;
    private static final int LONG = 60;

    @Inject
    private Notices notices;
    @Inject
    private Organisation organisation;

    @Override
    public void tell(EmployeeId to, EmployeeId leaver, LocalDate lastDay, List<Holding> left) {
        var facts = new HashMap<String, String>();
        facts.put("person", organisation.names(List.of(leaver)).getOrDefault(leaver, leaver.toString()));
        facts.put("day", lastDay.toString());
        for (var part : HoldingPart.values()) {
            facts.put(part.name().toLowerCase(Locale.ROOT), named(left.stream().filter(held -> held.parts().contains(part)).map(Holding::name).toList()));
        }
        notices.queue(new Notice(to, "department.left", Subject.of("person", leaver), facts, "/department/person.xhtml?id=" + leaver));
    }

    /** The first ten, no longer than a line each; the person's page shows all. */
    private static String named(List<String> names) {
        var shown = names.stream().limit(NAMED).map(name -> name.length() > LONG ? name.substring(0, LONG) + "…" : name).collect(joining(", "));
        return shown.isEmpty() ? MailTexts.NOTHING : names.size() > NAMED ? shown + ", …" : shown;
    }
}
