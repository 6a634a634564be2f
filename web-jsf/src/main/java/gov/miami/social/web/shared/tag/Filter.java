package gov.miami.social.web.shared.tag;

import gov.miami.social.web.shared.RecordResolver;
import gov.miami.social.web.shared.Texts;
import gov.miami.social.web.shared.Words;
import jakarta.faces.component.FacesComponent;
import java.util.Map;

/**
 * One filter of a list: all, or one of its items. An item with a key and a name is chosen by its key and shown by its name, any
 * other by itself and in words; in itemLabel and itemValue, which say it otherwise, it is called "item".
 */
@FacesComponent("social.Filter")
public class Filter extends Shown {

    @Override
    protected void show(Html html) {
        var name = text("id");
        html.open("div", "class", "filter").open("label", "class", "label", "for", "filter-" + name).text(label()).close("label")
                .open("select", "class", "input select", "id", "filter-" + name, "name", name)
                .open("option").empty("value").text(Texts.text("common.all")).close("option");
        options(html, ((Filters) getParent()).state().filter(name), html.context().getExternalContext().getRequestMap());
        html.close("select", "div");
    }

    private void options(Html html, String chosen, Map<String, Object> shown) {
        var otherwise = has("itemValue") || has("itemLabel");
        for (var item : many("items")) {
            if (otherwise) {
                shown.put("item", item);
            }
            var value = has("itemValue") ? text("itemValue") : held(item, "key").toString();
            html.open("option", "value", value, "selected", value.equals(chosen) ? "selected" : "")
                    .text(has("itemLabel") ? text("itemLabel") : Words.of(held(item, "name"))).close("option");
        }
        shown.remove("item");
    }

    private static Object held(Object item, String component) {
        return item instanceof Record && RecordResolver.has(item, component) ? RecordResolver.read(item, component) : item;
    }
}
