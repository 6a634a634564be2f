package gov.miami.social.web.shared.list;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Comma-separated values (RFC 4180), UTF-8 with the mark by which spreadsheet programs know it. */
final class CsvFormat implements Format {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    @Override
    public String contentType() {
        return "text/csv; charset=UTF-8";
    }

    @Override
    public Sheet open(OutputStream out, String title, List<String> headings) throws IOException {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        var printer = new CSVPrinter(writer, CSVFormat.RFC4180);
        printer.printRecord(headings);
        return new Sheet() {
            @Override
            public void row(List<String> cells) throws IOException {
                printer.printRecord(cells);
            }

            @Override
            public void close() throws IOException {
                printer.close(true);
            }
        };
    }
}
