package gov.miami.social.web.shared.tag;

import gov.miami.social.web.shared.Texts;
import jakarta.faces.component.FacesComponent;

/** One filter of a list: all, or one of what the list offers to choose. */
@FacesComponent("social.Filter")
public class Filter extends Shown {

    @Override
    protected void show(Html html) {
        var name = text("id");
        html.open("div", "class", "filter").open("label", "class", "label", "for", "filter-" + name).text(label()).close("label")
                .open("select", "class", "input select", "id", "filter-" + name, "name", name)
                .open("option").empty("value").text(Texts.text("common.all")).close("option");
        options(html, (Filters) getParent(), name);
        html.close("select", "div");
    }

    private void options(Html html, Filters filters, String name) {
        var chosen = filters.state().filter(name);
        var offered = chosen.isEmpty();
        for (var choice : filters.list().choicesOf(name)) {
            offered |= choice.key().equals(chosen);
            html.open("option", "value", choice.key(), "selected", choice.key().equals(chosen) ? "selected" : "").text(choice.name()).close("option");
        }
        if (!offered) {
            html.open("option", "value", chosen, "selected", "selected").text(chosen).close("option");
        }
    }
}
