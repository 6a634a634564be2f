package gov.miami.social.web.shared;

import gov.miami.social.policy.shared.Clause;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.List;

/** What the messages region of a page shows: notes about the whole page, each with its clause when one refused. */
@Named("notes")
@RequestScoped
public class PageNotes {

    /** One note: its tone (good, wait, stop), its words, and the clause behind it or null. */
    public record Note(String tone, String text, Clause clause) {
    }

    public List<Note> getAll() {
        return FacesContext.getCurrentInstance().getMessageList(null).stream().map(PageNotes::note).toList();
    }

    private static Note note(FacesMessage message) {
        var clause = message instanceof ClauseMessage refusal ? refusal.getClause() : null;
        return new Note(tone(message), message.getSummary(), clause);
    }

    private static String tone(FacesMessage message) {
        if (message.getSeverity() == FacesMessage.SEVERITY_INFO) {
            return "good";
        }
        return message.getSeverity() == FacesMessage.SEVERITY_WARN ? "wait" : "stop";
    }
}
