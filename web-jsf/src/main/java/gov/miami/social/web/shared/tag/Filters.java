package gov.miami.social.web.shared.tag;

import gov.miami.social.web.shared.ListPage;
import gov.miami.social.web.shared.Texts;
import gov.miami.social.web.shared.list.ListState;
import jakarta.faces.component.FacesComponent;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/** The search and the filters above a list: a form that leads to the address of the narrowed list; nothing above a list that has no rows at all. */
@FacesComponent("social.Filters")
public class Filters extends Shown {

    @Override
    protected void show(Html html) throws IOException {
        unknown(html);
        var state = state();
        if (!state.narrowed() && list().getListing().total() == 0) {
            return;
        }
        var address = ((HttpServletRequest) html.context().getExternalContext().getRequest()).getRequestURI();
        html.open("form", "method", "get", "action", address, "class", "filters", "role", "search");
        for (var other : state.others().entrySet()) {
            html.field("type", "hidden", "name", other.getKey(), "value", other.getValue());
        }
        html.open("div", "class", "filter").open("label", "class", "label", "for", "q").text(Texts.text("common.search")).close("label")
                .field("class", "input", "id", "q", "type", "search", "name", "q", "maxlength", "100", "value", state.text()).close("div")
                .open("div", "class", "foldable", "id", "filters");
        inside(html);
        html.close("div");
        acts(html, state);
        html.close("form");
    }

    private void unknown(Html html) throws IOException {
        for (var filter : list().getUnknown()) {
            html.open("div", "class", "notice wait", "role", "note").icon("wait").open("div").open("p").tone("wait").text(filter.words()).close("p", "div", "div");
        }
    }

    private static void acts(Html html, ListState state) throws IOException {
        html.open("div", "class", "filter-acts").open("button", "type", "submit", "class", "button primary").icon("search")
                .say("span", "", Texts.text("common.show")).close("button")
                .open("button", "type", "button", "class", "button plain filters-more", "aria-expanded", "true", "aria-controls", "filters")
                .text(Texts.text("common.filters")).close("button");
        if (state.narrowed()) {
            html.open("a", "class", "button plain", "href", state.toAll()).text(Texts.text("common.show.all")).close("a");
        }
        html.close("div");
    }

    /** What the list is narrowed to now. */
    ListPage<?> list() {
        return (ListPage<?>) value("list");
    }

    ListState state() {
        return list().getState();
    }
}
