package gov.miami.social.web.shared.tag;

import gov.miami.social.web.shared.Bar;
import gov.miami.social.web.shared.Plot;
import gov.miami.social.web.shared.Texts;
import gov.miami.social.web.shared.Words;
import jakarta.faces.component.FacesComponent;
import java.util.List;

/** Columns over time, drawn by the server, with the numbers as a table for whoever does not see them. */
@FacesComponent("social.Columns")
public class Columns extends Shown {

    @Override
    protected void show(Html html) {
        List<Bar> bars = many("value");
        var caption = text("id") + "-caption";
        html.open("figure", "class", "plot").open("figcaption", "id", caption).text(label()).close("figcaption")
                .open("svg", "class", "columns", "viewBox", "0 0 360 180", "role", "img", "aria-labelledby", caption)
                .open("line", "class", "axis", "x1", "0", "y1", "150", "x2", "360", "y2", "150").close("line");
        Plot.columns(bars).forEach(column -> column(html, column));
        html.close("svg").open("details", "class", "plot-table").open("summary").text(Texts.text("common.as.table")).close("summary")
                .open("table", "class", "table").open("tbody");
        for (var bar : bars) {
            html.open("tr").open("th", "scope", "row").text(bar.label()).close("th").say("td", "number", Words.number(bar.value())).close("tr");
        }
        html.close("tbody", "table", "details", "figure");
    }

    private static void column(Html html, Plot.Place column) {
        html.open("rect", "class", "column-fill " + column.tone(), "x", place(column.left()), "y", place(column.top()),
                "width", place(column.width()), "height", place(column.height())).close("rect");
        words(html, "column-value", column.middle(), column.top() - 5, Words.number(column.value()));
        words(html, "column-label", column.middle(), 168, column.label());
    }

    private static void words(Html html, String kind, double middle, double line, String words) {
        html.open("text", "class", kind, "x", place(middle), "y", place(line), "text-anchor", "middle").text(words).close("text");
    }

    private static String place(double number) {
        return String.valueOf(number);
    }
}
