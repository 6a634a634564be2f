package gov.miami.social.web.shared;

import gov.miami.social.registry.shared.ListQuery;
import gov.miami.social.registry.shared.Listing;
import gov.miami.social.registry.shared.Progress;
import gov.miami.social.web.shared.list.Download;
import gov.miami.social.web.shared.list.ListState;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** One query of a service, as an address describes it, and the columns it has as a file; with a page ({@link ListPage}) or, for a long file, without one. */
public abstract class QueriedList<T> {

    @Inject
    Clock clock;
    private final List<String> filters;
    private ListState state;
    private boolean file;

    /** @param filters the names of the filters this list knows, as the page and the service call them */
    protected QueriedList(String... filters) {
        this.filters = List.of(filters);
    }

    /** Asks the service. */
    protected abstract Listing<T> list(ListQuery query);

    /** What the exported file has in each row, in order. */
    protected abstract List<Column<T>> columns();

    /** What a filter offers, on the page and in words of the file; nothing where it is typed. */
    protected List<?> choices(String filter) {
        return List.of();
    }

    /** What the address names besides the list, where no page reads it. */
    protected void about(Map<String, String> address) {
        // most lists are of everything
    }

    /** The query such that its answer stays the same while it is read in pieces, as far as the list can. */
    protected ListQuery asOfNow(ListQuery query) {
        return query;
    }

    /** Whether the rows go to a file, which may say more than the page. */
    protected boolean isFile() {
        return file;
    }

    /** How many rows the list has that an address describes. */
    public long rows(Map<String, String> address) {
        describedBy(address);
        return list(state.query()).total();
    }

    /** Writes the list that an address describes, as it is now, to a file, where no page is shown. */
    public void write(Map<String, String> address, String format, OutputStream out, Progress progress) throws IOException {
        describedBy(address);
        download().write(format, out, asOfNow(state.query()), progress);
    }

    private void describedBy(Map<String, String> address) {
        state = ListState.of(address, filters);
        about(address);
    }

    Download<T> download() {
        file = true;
        return new Download<>(name(), columns(), this::list, filter -> Choice.of(choices(filter)), clock.instant());
    }

    public ListState getState() {
        if (state == null) {
            state = ListState.of(FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap(), filters);
        }
        return state;
    }

    /** Shows all where a filter asks for what there is not. */
    void widen(Set<String> unknown) {
        state = getState().without(unknown);
    }

    void turnTo(int last) {
        state = getState().turnedTo(last);
    }

    void narrowTo(ListState asked) {
        state = asked;
    }

    void unsort() {
        state = getState().unsorted();
    }

    /** The page's name in the texts: AccountListPage stands for account_list. */
    String name() {
        var type = getClass();
        while (!type.getSimpleName().matches("\\w+Page")) {
            type = (Class) type.getSuperclass();
        }
        return type.getSimpleName().replaceAll("Page$", "").replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }
}
