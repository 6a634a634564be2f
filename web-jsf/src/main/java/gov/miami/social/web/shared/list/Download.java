package gov.miami.social.web.shared.list;

import gov.miami.social.registry.shared.ListQuery;
import gov.miami.social.registry.shared.Listing;
import gov.miami.social.registry.shared.Progress;
import gov.miami.social.web.shared.Choice;
import gov.miami.social.web.shared.Column;
import gov.miami.social.web.shared.SecurityHeaders;
import gov.miami.social.web.shared.Texts;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** A list sent as a file: the same query, all its rows, read and written some thousand at a time. */
public final class Download<T> {

    private static final int AT_A_TIME = 5000;

    private static final Map<String, Format> FORMATS = new LinkedHashMap<>();

    static {
        FORMATS.put("xlsx", new XlsxFormat());
        FORMATS.put("csv", new CsvFormat());
        FORMATS.put("pdf", new PdfFormat());
    }

    private final String page;
    private final List<Column<T>> columns;
    private final Function<ListQuery, Listing<T>> list;
    private final Function<String, List<Choice>> choices;
    private final Instant at;

    /**
     * @param choices what a filter offers
     * @param at      of when the file is
     */
    public Download(String page, List<Column<T>> columns, Function<ListQuery, Listing<T>> list, Function<String, List<Choice>> choices, Instant at) {
        this.choices = choices;
        this.at = at;
        this.page = page;
        this.columns = columns;
        this.list = list;
    }

    /** The kinds of files, in the order in which they are offered. */
    public static Set<String> formats() {
        return Collections.unmodifiableSet(FORMATS.keySet());
    }

    /** What a file of a format is called on the way. */
    public static String contentType(String format) {
        return FORMATS.get(format).contentType();
    }

    /** Answers the request with the file. */
    public void send(String format, ListQuery query) {
        send(page, format, out -> write(format, out, query, (written, total) -> { }));
    }

    /** Answers the request with a file that has headings only, to be filled in. */
    public static void sendEmpty(String name, String format, List<String> headings) {
        send(name, format, out -> FORMATS.get(format).open(out, name, headings).close());
    }

    private static void send(String name, String format, Written file) {
        var context = FacesContext.getCurrentInstance();
        var response = context.getExternalContext();
        response.setResponseContentType(contentType(format));
        response.setResponseHeader(SecurityHeaders.POLICY, SecurityHeaders.NOTHING);
        response.setResponseHeader("Content-Disposition", "attachment; filename=\"" + name + "." + format + "\"");
        try {
            file.to(response.getResponseOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        context.responseComplete();
    }

    /** What is written into an answer. */
    private interface Written {

        void to(OutputStream out) throws IOException;
    }

    /** Writes the file, and tells on the way how far it is. */
    public void write(String format, OutputStream out, ListQuery query, Progress progress) throws IOException {
        var form = FORMATS.get(format);
        var shown = columns.stream().filter(column -> form.takes(column.use())).toList();
        var headings = shown.stream().map(column -> Texts.text(page + "." + column.key())).toList();
        var some = list.apply(piece(query, 0));
        var about = form.tells() ? ListAbout.of(page, query, choices, at) : List.<String>of();
        try (var sheet = form.open(out, Texts.text(page + ".title"), about, headings)) {
            write(sheet, shown, query, form, some, progress);
        }
    }

    private void write(Format.Sheet sheet, List<Column<T>> shown, ListQuery query, Format format, Listing<T> beginning, Progress progress) throws IOException {
        var some = beginning;
        for (var first = 0; first == 0 || first < some.total(); first += AT_A_TIME) {
            some = first == 0 ? beginning : list.apply(piece(query, first));
            for (var row : some.rows()) {
                sheet.row(shown.stream().map(column -> format.held(column.value().apply(row))).toList());
            }
            progress.at(Math.min(first + AT_A_TIME, some.total()), some.total());
        }
    }

    private static ListQuery piece(ListQuery query, int first) {
        return new ListQuery(query.text(), query.filters(), query.sort(), query.ascending(), first, AT_A_TIME);
    }
}
