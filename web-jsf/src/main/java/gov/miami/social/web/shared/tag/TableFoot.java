package gov.miami.social.web.shared.tag;

import gov.miami.social.web.shared.ListPage;
import gov.miami.social.web.shared.Texts;
import gov.miami.social.web.shared.Words;
import gov.miami.social.web.shared.list.Download;
import gov.miami.social.web.shared.list.Pager;
import java.io.IOException;

/** Under a list's table: which rows of how many, the way through its pages, and the list as a file. */
final class TableFoot {

    static void show(Html html, ListPage<?> list, boolean export) throws IOException {
        var pager = list.getPager();
        html.open("div", "class", "table-foot").say("p", "range", Words.range(pager));
        if (pager.pages() > 1) {
            pages(html, pager);
        }
        if (export) {
            files(html, list);
        }
        html.close("div");
    }

    private static void pages(Html html, Pager pager) throws IOException {
        var state = pager.state();
        html.open("nav", "class", "pager", "aria-label", Texts.text("common.pages")).open("ul");
        if (pager.hasPrevious()) {
            html.open("li").open("a", "class", "page-link", "rel", "prev", "href", state.toPage(state.page() - 1)).icon("left")
                    .text(Texts.text("common.previous")).close("a", "li");
        }
        for (int number : pager.near()) {
            html.open("li", "class", "page-number").open("a", "class", "page-link", "href", state.toPage(number), "aria-label",
                    Words.say("common.page", number), "aria-current", number == state.page() ? "page" : "false").text(String.valueOf(number)).close("a", "li");
        }
        if (pager.hasNext()) {
            html.open("li").open("a", "class", "page-link", "rel", "next", "href", state.toPage(state.page() + 1))
                    .text(Texts.text("common.next")).icon("right").close("a", "li");
        }
        html.close("ul", "nav");
    }

    /** The list as a file: at once, or for a long one from the page that has it written. */
    private static void files(Html html, ListPage<?> list) throws IOException {
        html.open("p", "class", "exports").icon("download").say("span", "", Texts.text("common.export"));
        for (var format : Download.formats()) {
            if (list.isLong()) {
                html.open("a", "href", html.contextPath() + ListPage.FILES + list.toFile(format));
            } else {
                html.open("a", "href", list.getState().toExport(format), "download", "download");
            }
            html.text(Texts.text("common.export." + format)).close("a");
        }
        html.close("p");
    }

    private TableFoot() {
    }
}
