package gov.miami.social.web.shared.tag;

import gov.miami.social.web.shared.Texts;
import gov.miami.social.web.shared.list.ListState;
import jakarta.faces.component.FacesComponent;
import java.io.IOException;

/**
 * One column of a list's table: it shows the row's component of its own name or of that in "of", as its type asks for (a status,
 * a day, a moment, a number, words), with "to" as a link that is about the row's "id" or that in "item"; or what stands inside it.
 * With "also" it bears a second mark, PAGE.ALSO, in the rows of which that is true, or which have a word for it.
 */
@FacesComponent("social.Column")
public class Column extends Shown {

    @Override
    protected void show(Html html) throws IOException {
        inside(html);
    }

    /** The heading, which sorts the list if the column can. */
    void heading(Html html, ListState state) {
        var name = text("id");
        var sorted = state.sort().equals(name);
        var way = state.ascending() ? "up" : "down";
        html.open("th", "scope", "col", "class", kind(), "aria-sort", !sorted ? "" : state.ascending() ? "ascending" : "descending");
        if (sorts()) {
            html.open("a", "class", "sort", "href", state.toSort(name)).text(label());
            if (sorted) {
                html.icon(way).unseen(Texts.text("common.sorted." + way));
            }
            html.close("a");
        } else {
            html.text(label());
        }
        html.close("th");
    }

    /** Whether the list can be sorted by it. */
    boolean sorts() {
        return flag("sort", false);
    }

    /** How all its cells are made. */
    Cell cell() {
        var of = has("of") ? text("of") : text("id");
        return new Cell(this, kind(), label(), getChildCount() > 0 ? "" : of, text("to"), has("item") ? text("item") : "id",
                text("also"), has("also") ? pageKey("." + text("also")) : "");
    }

    /** How its cells are set: words, number or long, and whether a narrow screen leaves them out. */
    private String kind() {
        return (has("kind") ? text("kind") : "words") + (flag("narrow", true) ? "" : " wide-only");
    }
}
