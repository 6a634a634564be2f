package gov.miami.social.web.shared.list;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** An Excel workbook of one sheet, written as the rows come. */
final class XlsxFormat implements Format {

    private static final int KEPT_IN_MEMORY = 1000;
    private static final int NARROWEST = 8;
    private static final int WIDEST = 60;

    @Override
    public String contentType() {
        return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    }

    @Override
    public Sheet open(OutputStream out, String title, List<String> headings) throws IOException {
        var book = new Workbook(out, "City of Miami", "1.0");
        var sheet = book.newWorksheet(name(title));
        var rows = new Rows(book, sheet, headings.size());
        rows.row(headings);
        sheet.range(0, 0, 0, headings.size() - 1).style().bold().set();
        sheet.freezePane(0, 1);
        return rows;
    }

    /** The title as Excel takes it for the name of a sheet: 31 signs at most, none of a few. */
    private static String name(String title) {
        var clean = title.replaceAll("[\\\\/?*\\[\\]:']", " ").strip();
        return clean.substring(0, Math.min(31, clean.length()));
    }

    /** The sheet under way: its columns are as wide as the first rows need; long texts stand in lines. */
    private static final class Rows implements Sheet {

        private final Workbook book;
        private final Worksheet sheet;
        private final int[] widest;
        private int next;

        Rows(Workbook book, Worksheet sheet, int columns) {
            this.book = book;
            this.sheet = sheet;
            widest = new int[columns];
        }

        @Override
        public void row(List<String> cells) throws IOException {
            for (int column = 0; column < cells.size(); column++) {
                sheet.value(next, column, cells.get(column));
                if (cells.get(column).length() > WIDEST) {
                    sheet.style(next, column).wrapText(true).set();
                }
                widest[column] = Math.max(widest[column], cells.get(column).length());
            }
            next++;
            if (next % KEPT_IN_MEMORY == 0) {
                flush();
            }
        }

        /** The first rows that are written tell how wide the columns are. */
        private void flush() throws IOException {
            if (next <= KEPT_IN_MEMORY) {
                for (int column = 0; column < widest.length; column++) {
                    sheet.width(column, Math.min(WIDEST, Math.max(NARROWEST, widest[column])) + 2);
                }
            }
            sheet.flush();
        }

        @Override
        public void close() throws IOException {
            flush();
            book.close();
        }
    }
}
