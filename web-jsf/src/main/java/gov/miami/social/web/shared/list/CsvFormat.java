package gov.miami.social.web.shared.list;

import gov.miami.social.policy.shared.Period;
import gov.miami.social.registry.shared.CityClock;
import gov.miami.social.web.shared.Column;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Comma-separated values (RFC 4180), UTF-8 with the mark by which spreadsheet programs know it. */
final class CsvFormat implements Format {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    @Override
    public String contentType() {
        return "text/csv; charset=UTF-8";
    }

    /** Days and moments as programs read them (ISO 8601), moments in city time with its offset. */
    @Override
    public String words(Object value) {
        if (value instanceof Optional<?> perhaps && perhaps.isPresent()) {
            return words(perhaps.get());
        } else if (value instanceof LocalDate day) {
            return day.toString();
        } else if (value instanceof Instant moment) {
            return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment.truncatedTo(ChronoUnit.SECONDS).atZone(CityClock.ZONE));
        } else if (value instanceof Period days) {
            return days.from() + "/" + days.until().map(LocalDate::toString).orElse("..");
        }
        return Format.super.words(value);
    }

    @Override
    public boolean takes(Column.Use use) {
        return use != Column.Use.PEOPLE;
    }

    @Override
    public Sheet open(OutputStream out, String title, List<String> headings) throws IOException {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        var printer = new CSVPrinter(writer, CSVFormat.RFC4180);
        printer.printRecord(headings);
        return new Sheet() {
            @Override
            public void row(List<?> cells) throws IOException {
                printer.printRecord(cells);
            }

            @Override
            public void close() throws IOException {
                printer.close(true);
            }
        };
    }
}
