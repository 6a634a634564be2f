package gov.miami.social.web.shared.list;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** An Excel workbook, written as the rows come: of one sheet, or of several when the list has more rows than Excel takes on one. */
final class XlsxFormat implements Format {

    private static final int KEPT_IN_MEMORY = 1000;
    private static final int NARROWEST = 8;
    private static final int WIDEST = 60;
    private static final int LONGEST_NAME = 31;

    private final int mostRows;

    XlsxFormat() {
        this(1_000_000);
    }

    /** @param mostRows rows of a list on one sheet; Excel takes 1,048,576 */
    XlsxFormat(int mostRows) {
        this.mostRows = mostRows;
    }

    @Override
    public String contentType() {
        return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    }

    /** Numbers, days and moments can be counted and sorted there; moments stand in city time. */
    @Override
    public Object held(Object value) {
        if (value instanceof Optional<?> perhaps && perhaps.isPresent()) {
            return held(perhaps.get());
        }
        return value instanceof Number || value instanceof LocalDate || value instanceof Instant ? value : Format.super.held(value);
    }

    @Override
    public Sheet open(OutputStream out, String title, List<String> headings) throws IOException {
        return new Rows(new Workbook(out, "City of Miami", "1.0"), title.replaceAll("[\\\\/?*\\[\\]:']", " ").strip(), headings, mostRows);
    }

    /** The sheet under way: its columns are as wide as the first rows need; long texts stand in lines. */
    private static final class Rows implements Sheet {

        private final Workbook book;
        private final String title;
        private final List<String> headings;
        private final int mostRows;
        private final int[] widest;
        private Worksheet sheet;
        private int sheets;
        private int next;

        Rows(Workbook book, String title, List<String> headings, int mostRows) throws IOException {
            this.book = book;
            this.title = title;
            this.headings = headings;
            this.mostRows = mostRows;
            widest = new int[headings.size()];
            begin();
        }

        private void begin() throws IOException {
            sheet = book.newWorksheet(name(++sheets == 1 ? "" : " " + sheets));
            next = 0;
            write(headings);
            sheet.range(0, 0, 0, headings.size() - 1).style().bold().set();
            sheet.freezePane(0, 1);
        }

        /** The title and a number as Excel takes them for the name of a sheet: 31 signs at most. */
        private String name(String number) {
            return title.substring(0, Math.min(LONGEST_NAME - number.length(), title.length())) + number;
        }

        @Override
        public void row(List<?> cells) throws IOException {
            if (next > mostRows) {
                end();
                begin();
            }
            write(cells);
        }

        private void write(List<?> cells) throws IOException {
            for (int column = 0; column < cells.size(); column++) {
                widest[column] = Math.max(widest[column], XlsxCell.write(sheet, next, column, cells.get(column), WIDEST));
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

        private void end() throws IOException {
            flush();
            sheet.finish();
        }

        @Override
        public void close() throws IOException {
            end();
            book.close();
        }
    }
}
