package gov.miami.social.web.shared.tag;

import gov.miami.social.web.shared.PageNotes.Note;
import jakarta.faces.component.FacesComponent;

/** What was done, or why not: notes about the whole page, each with the clause behind it. */
@FacesComponent("social.Notes")
public class Notes extends Shown {

    @Override
    protected void show(Html html) {
        for (var note : this.<Note>many("of")) {
            html.open("div", "class", "notice " + note.tone()).icon(note.tone()).open("p").tone(note.tone()).text(note.text());
            if (note.clause() != null) {
                Cite.show(html.text(" "), note.clause());
            }
            html.close("p", "div");
        }
    }
}
