package gov.miami.social.web.shared;

import gov.miami.social.registry.shared.ListQuery;
import gov.miami.social.registry.shared.Listing;
import gov.miami.social.web.shared.list.Download;
import gov.miami.social.web.shared.list.ListState;
import gov.miami.social.web.shared.list.Pager;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What every list page is: one query of a service, its state in the address of the page, and the same query as a
 * file. A list bean is {@code @Named @RequestScoped}, names its filters, its query and the columns of the file, and
 * its page calls {@code open} before it is rendered.
 */
public abstract class ListPage<T> {

    /** The page that has long lists written to files. */
    public static final String FILES = "/export/ask.xhtml";

    private static final int LONGEST_AT_ONCE = 5_000;

    @Inject
    private Standing standing;
    private final List<String> filters;
    private ListState state;
    private PageOfList<T> page;
    private boolean file;

    /** @param filters the names of the filters this list knows, as the page and the service call them */
    protected ListPage(String... filters) {
        this.filters = List.of(filters);
    }

    /** Asks the service. */
    protected abstract Listing<T> list(ListQuery query);

    /** Whether the list changes by journaled acts only, so that it stands while the journal does. */
    protected boolean standsWithJournal() {
        return false;
    }

    /** What the exported file has in each row, in order. */
    protected abstract List<Column<T>> columns();

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

    /** How many rows the list has that an address describes. */
    public long rows(Map<String, String> address) {
        describedBy(address);
        return list(getState().query()).total();
    }

    /** Writes the list that an address describes, as it is now, to a file, where no page is shown. */
    public void write(Map<String, String> address, String format, OutputStream file, Download.Progress progress) throws IOException {
        describedBy(address);
        download().write(format, file, asOfNow(getState().query()), progress);
    }

    private void describedBy(Map<String, String> address) {
        state = ListState.of(address, filters);
        about(address);
    }

    private Download<T> download() {
        file = true;
        return new Download<>(name(), columns(), this::list);
    }

    /** Whether the rows go to a file, which may say more than the page. */
    protected boolean isFile() {
        return file;
    }

    /** What the address of the page names besides the list, where the page does not read it itself. */
    protected void about(Map<String, String> address) {
        // most lists are of everything
    }

    /** The query such that its answer stays the same while it is read in pieces, as far as the list can. */
    protected ListQuery asOfNow(ListQuery query) {
        return query;
    }

    public ListState getState() {
        if (state == null) {
            state = ListState.of(FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap(), filters);
        }
        return state;
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
                state = state.at(getPager().pages());
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

    /** The page's name in the texts: AccountListPage stands for account_list. */
    private String name() {
        var type = getClass();
        while (!type.getSimpleName().matches("\\w+Page")) {
            type = (Class) type.getSuperclass();
        }
        var words = type.getSimpleName().replaceAll("Page$", "").replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_");
        return words.toLowerCase(java.util.Locale.ROOT);
    }
}
