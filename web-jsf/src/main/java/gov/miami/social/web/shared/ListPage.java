package gov.miami.social.web.shared;

import gov.miami.social.registry.shared.Listing;
import gov.miami.social.registry.shared.NoSuchItem;
import gov.miami.social.web.shared.list.Download;
import gov.miami.social.web.shared.list.Pager;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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
    @Inject
    private StandingPages pages;
    private Listing<T> listing;
    private final List<UnknownFilter> unknown = new ArrayList<>();

    /** @param filters the names of the filters this list knows, as the page and the service call them */
    protected ListPage(String... filters) {
        super(filters);
    }

    /** Whether the list changes by journaled acts only, so that it, and its page, stands while the journal does. */
    protected boolean standsWithJournal() {
        return false;
    }

    /** What every list page does before it is rendered: sends the file when one is asked for, else lets the page be shown. */
    public void open() {
        var format = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get("export");
        if (format != null && !Download.formats().contains(format)) {
            throw new NoSuchItem(format);
        }
        if (format != null && isLong()) {
            leadTo(FILES + toFile(format));
        } else if (format != null) {
            download().send(format, getState().query());
        } else if (standsWithJournal()) {
            pages.stand();
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
        if (listing == null) {
            listing = asked();
            askForAllInsteadOfUnknown();
            if (listing.rows().isEmpty() && listing.total() > 0) {
                turnTo(getPager().pages());
                listing = asked();
            }
        }
        return listing;
    }

    /** A value that is not offered may still have rows, such as a department that ended; one that has none, or narrows nothing, is unknown, and said to be. */
    private void askForAllInsteadOfUnknown() {
        var strange = getState().filters().entrySet().stream().filter(asked -> !UnknownFilter.known(asked.getKey(), asked.getValue(), choicesOf(asked.getKey())))
                .map(asked -> new UnknownFilter(name() + "." + asked.getKey(), asked.getValue())).toList();
        if (!strange.isEmpty()) {
            var narrow = getState();
            var narrowed = listing;
            widen(strange.stream().map(UnknownFilter::name).collect(Collectors.toSet()));
            listing = asked();
            if (narrowed.total() == 0 || narrowed.total() == listing.total() || strange.stream().anyMatch(UnknownFilter::senseless)) {
                unknown.addAll(strange);
            } else {
                narrowTo(narrow);
                listing = narrowed;
            }
        }
    }

    /**
     * What the address asks of order and pages and the list does not have, with what is shown instead, in words.
     *
     * @param columns by which the page sorts
     */
    public List<String> misread(Collection<String> columns) {
        getListing();
        if (!getState().sort().isEmpty() && !columns.contains(getState().sort())) {
            unsort();
        }
        var shown = Map.of("sort", "", "page", Words.number(getState().page()), "size", Words.number(getState().size()));
        return getState().unread().entrySet().stream()
                .map(asked -> Texts.text("common." + asked.getKey() + ".unknown", UnknownFilter.cut(asked.getValue()), shown.get(asked.getKey()))).toList();
    }

    /** What the address asks for and there is not: it is told, and all is shown instead. */
    public List<UnknownFilter> getUnknown() {
        getListing();
        return unknown;
    }

    private Listing<T> asked() {
        var query = getState().query();
        return standsWithJournal() ? standing.get(getClass().getName(), query, () -> list(query)) : list(query);
    }

    /** What a filter of the page offers. */
    public List<Choice> choicesOf(String filter) {
        return Choice.of(choices(filter));
    }

    public Pager getPager() {
        return new Pager(getState(), getListing().total());
    }
}
