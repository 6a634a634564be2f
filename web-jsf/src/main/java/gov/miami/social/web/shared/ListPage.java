package gov.miami.social.web.shared;

import gov.miami.social.registry.shared.Listing;
import gov.miami.social.web.shared.list.Pager;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/**
 * What every list page is: one query of a service, its state in the address of the page, and the same query as a
 * file. A list bean is {@code @Named @RequestScoped}, names its filters, its query and the columns of the file, and
 * its page calls {@code open} before it is rendered.
 */
public abstract class ListPage<T> extends QueriedList<T> {

    /** The page that has long lists written to files. */
    public static final String FILES = "/export/ask.xhtml";

    private static final int LONGEST_AT_ONCE = 5_000;

    @Inject
    private Standing standing;
    private PageOfList<T> page;

    /** @param filters the names of the filters this list knows, as the page and the service call them */
    protected ListPage(String... filters) {
        super(filters);
    }

    /** Whether the list changes by journaled acts only, so that it stands while the journal does. */
    protected boolean standsWithJournal() {
        return false;
    }

    /** What every list page does before it is rendered: sends the file when one is asked for, else lets the page be shown. */
    public void open() {
        var format = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get("export");
        if (format != null && isLong()) {
            leadTo(FILES + toFile(format));
        } else if (format != null) {
            download().send(format, getState().query());
        }
    }

    private static void leadTo(String path) {
        var context = FacesContext.getCurrentInstance();
        try {
            context.getExternalContext().redirect(context.getExternalContext().getRequestContextPath() + path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        context.responseComplete();
    }

    /** Whether the list is too long for a file while somebody waits for it: it is written in the background. */
    public boolean isLong() {
        return getListing().total() > LONGEST_AT_ONCE;
    }

    /** What a page that writes this list in the background is to be asked. */
    public String toFile(String format) {
        return "?list=" + name() + "&format=" + format + "&of=" + URLEncoder.encode(getState().address(), StandardCharsets.UTF_8);
    }

    /** The rows of the page asked for; of the last page when the list has become shorter than that. */
    public Listing<T> getListing() {
        return page().listing();
    }

    /** The markup of a part of the page, made once for as long as the list stands. */
    public String kept(String part, Supplier<String> making) {
        return page().markup(new PageOfList.Part(part, Texts.language(), getState().others()), making);
    }

    private PageOfList<T> page() {
        if (page == null) {
            page = asked();
            if (page.listing().rows().isEmpty() && page.listing().total() > 0) {
                turnTo(getPager().pages());
                page = asked();
            }
        }
        return page;
    }

    private PageOfList<T> asked() {
        return standsWithJournal() ? standing.get(getClass().getName(), getState().query(), this::read) : read();
    }

    private PageOfList<T> read() {
        return new PageOfList<>(list(getState().query()));
    }

    public Pager getPager() {
        return new Pager(getState(), getListing().total());
    }
}
