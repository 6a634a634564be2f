package gov.miami.social.web.shared.list;

import gov.miami.social.web.shared.Column;
import java.awt.Color;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import com.lowagie.text.Document;
import com.lowagie.text.Font;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfWriter;

/** A PDF to print, landscape, the headings again on every page; in the portal's own typeface, which has every letter a name may have. */
final class PdfFormat implements Format {

    private static final int KEPT_IN_MEMORY = 500;
    private static final int MEASURED = 200;
    private static final float SIZE = 8;
    private static final float PADDING = 4;
    private static final BaseFont REGULAR = typeface("PublicSans-Regular.ttf");
    private static final BaseFont BOLD = typeface("PublicSans-SemiBold.ttf");

    @Override
    public String contentType() {
        return "application/pdf";
    }

    @Override
    public boolean takes(Column.Use use) {
        return use != Column.Use.PROGRAMS;
    }

    /** Nothing in a PDF is run, so a text stands there as it is; but for the arrow, which the typeface does not have. */
    @Override
    public String cell(String text) {
        return text.replace("\u2192", "->");
    }

    @Override
    public Sheet open(OutputStream out, String title, List<String> headings) {
        return open(out, title, List.of(), headings);
    }

    @Override
    public boolean tells() {
        return true;
    }

    @Override
    public Sheet open(OutputStream out, String title, List<String> about, List<String> headings) {
        var document = new Document(PageSize.LETTER.rotate(), 36, 36, 36, 36);
        PdfWriter.getInstance(document, out).setPageEvent(new PageNumbers(REGULAR, SIZE));
        document.addTitle(title);
        document.open();
        document.add(new Paragraph(title, new Font(BOLD, 16)));
        about.forEach(line -> document.add(new Paragraph(line, new Font(REGULAR, SIZE))));
        return new Rows(document, headings);
    }

    private static BaseFont typeface(String file) {
        try (var read = PdfFormat.class.getResourceAsStream(file)) {
            return BaseFont.createFont(file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true, read.readAllBytes(), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The table under way: its columns are as wide as the first rows need; full rows leave for the file and are forgotten. */
    private static final class Rows implements Sheet {

        private final Document document;
        private final List<String> headings;
        private final List<List<String>> first = new ArrayList<>();
        private PdfPTable table;
        private int written;

        Rows(Document document, List<String> headings) {
            this.document = document;
            this.headings = headings;
        }

        @Override
        public void row(List<?> values) {
            var cells = values.stream().map(Object::toString).toList();
            if (table != null) {
                add(cells);
            } else if (first.add(cells) && first.size() == MEASURED) {
                begin();
            }
        }

        private void begin() {
            table = new PdfPTable(PdfWidths.of(headings, first, REGULAR, SIZE));
            table.setWidthPercentage(100);
            table.setSpacingBefore(12);
            table.setComplete(false);
            table.setSplitLate(false);
            table.getDefaultCell().setPadding(PADDING);
            table.getDefaultCell().setBackgroundColor(new Color(0xDF, 0xE1, 0xE2));
            headings.forEach(heading -> table.addCell(new Phrase(heading, new Font(BOLD, SIZE))));
            table.getDefaultCell().setBackgroundColor(null);
            table.setHeaderRows(1);
            first.forEach(this::add);
        }

        private void add(List<String> cells) {
            cells.forEach(cell -> table.addCell(new Phrase(cell, new Font(REGULAR, SIZE))));
            if (++written % KEPT_IN_MEMORY == 0) {
                document.add(table);
            }
        }

        @Override
        public void close() throws IOException {
            if (table == null) {
                begin();
            }
            table.setComplete(true);
            document.add(table);
            document.close();
        }
    }
}
