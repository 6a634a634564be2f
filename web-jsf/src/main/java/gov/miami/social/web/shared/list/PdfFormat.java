package gov.miami.social.web.shared.list;

import java.awt.Color;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import com.lowagie.text.Document;
import com.lowagie.text.Font;
import com.lowagie.text.FontFactory;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfWriter;

/** A PDF to print, landscape, the headings again on every page. */
final class PdfFormat implements Format {

    private static final int KEPT_IN_MEMORY = 500;

    @Override
    public String contentType() {
        return "application/pdf";
    }

    @Override
    public Sheet open(OutputStream out, String title, List<String> headings) {
        var document = new Document(PageSize.LETTER.rotate(), 36, 36, 36, 36);
        PdfWriter.getInstance(document, out);
        document.addTitle(title);
        document.open();
        document.add(new Paragraph(title, font(16, Font.BOLD)));
        return new Rows(document, headings);
    }

    private static Font font(float size, int style) {
        return FontFactory.getFont(FontFactory.HELVETICA, BaseFont.CP1252, size, style);
    }

    /** The table under way; full rows leave for the file and are forgotten. */
    private static final class Rows implements Sheet {

        private final Document document;
        private final PdfPTable table;
        private int written;

        Rows(Document document, List<String> headings) {
            this.document = document;
            this.table = new PdfPTable(headings.size());
            table.setWidthPercentage(100);
            table.setSpacingBefore(12);
            table.setComplete(false);
            table.getDefaultCell().setPadding(4);
            table.getDefaultCell().setBackgroundColor(new Color(0xDF, 0xE1, 0xE2));
            headings.forEach(heading -> table.addCell(new Phrase(heading, font(9, Font.BOLD))));
            table.getDefaultCell().setBackgroundColor(null);
            table.setHeaderRows(1);
        }

        @Override
        public void row(List<String> cells) {
            cells.forEach(cell -> table.addCell(new Phrase(cell, font(8, Font.NORMAL))));
            if (++written % KEPT_IN_MEMORY == 0) {
                document.add(table);
            }
        }

        @Override
        public void close() throws IOException {
            table.setComplete(true);
            document.add(table);
            document.close();
        }
    }
}
