package gov.miami.social.web.journal;

import gov.miami.social.registry.journal.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** What an act in the history of a thing asked for, in words: those parts that say something beside the page that shows the thing. */
@ApplicationScoped
public class ToldParts {

    /**
     * @param asked what was asked for, as the journal keeps it
     * @param told  names of the parts that are told
     */
    public List<Detail> of(Subject about, String command, String asked, Set<String> told) {
        return Details.of(about, command, asked, PartWords::of).stream().filter(part -> told.contains(part.name())).toList();
    }
}
