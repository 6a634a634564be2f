package gov.miami.social.web.shared.tag;

import gov.miami.social.web.shared.ListPage;
import gov.miami.social.web.shared.Texts;
import gov.miami.social.web.shared.list.ListState;
import jakarta.faces.component.FacesComponent;
import java.io.IOException;
import java.util.List;

/**
 * A list as a table: the rows come from the database page by page, paging and sorting are links, so that the address is the
 * state. In its columns the row is called "row". A list only shows: no field and no button with an act stands in a row.
 */
@FacesComponent("social.Table")
public class Table extends Shown {

    @Override
    protected void show(Html html) throws IOException {
        var list = (ListPage<?>) value("list");
        for (var words : list.misread(sortable())) {
            html.open("div", "class", "notice wait", "role", "note").icon("wait").open("div").open("p").tone("wait").text(words).close("p", "div", "div");
        }
        if (list.getListing().total() == 0) {
            none(html, list.getState());
        } else {
            table(html, list);
            TableFoot.show(html, list, flag("export", true));
        }
    }

    private List<String> sortable() {
        return getChildren().stream().filter(Column.class::isInstance).map(Column.class::cast).filter(Column::sorts).map(column -> column.text("id")).toList();
    }

    private void none(Html html, ListState state) throws IOException {
        var narrowed = state.narrowed();
        html.open("div", "class", "empty").icon("search").say("p", "empty-title", Texts.text(narrowed ? "common.none.found" : pageKey(".none")))
                .say("p", "empty-text", narrowed ? Texts.text("common.none.found.text") : Texts.find(pageKey(".none.text")).orElse(""));
        if (narrowed) {
            html.open("a", "class", "button secondary", "href", state.toAll()).text(Texts.text("common.show.all")).close("a");
        }
        html.close("div");
    }

    private void table(Html html, ListPage<?> list) throws IOException {
        var columns = getChildren().stream().filter(Column.class::isInstance).map(Column.class::cast).filter(Column::isRendered).toList();
        html.open("div", "class", "table-frame").open("table", "class", "table", "id", has("id") ? text("id") : "list").open("thead").open("tr");
        columns.forEach(column -> column.heading(html, list.getState()));
        html.close("tr", "thead").open("tbody");
        rows(html, list.getListing().rows(), columns.stream().map(Column::cell).toList());
        html.close("tbody", "table", "div");
    }

    private static void rows(Html html, List<?> rows, List<Cell> cells) throws IOException {
        var shown = html.context().getExternalContext().getRequestMap();
        for (var row : rows) {
            shown.put("row", row);
            html.open("tr");
            for (var cell : cells) {
                cell.show(html, row);
            }
            html.close("tr");
        }
        shown.remove("row");
    }
}
