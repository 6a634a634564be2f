package gov.miami.social.web.shared.list;

import gov.miami.social.registry.shared.CityClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.dhatim.fastexcel.Worksheet;

/** One cell of a workbook: a number, a day, a moment in city time with its zone, or words. */
final class XlsxCell {

    private static final String DAY = "yyyy-mm-dd";
    private static final DateTimeFormatter ZONE = DateTimeFormatter.ofPattern("z", Locale.US);

    /**
     * Writes a value.
     *
     * @param widest words longer than that stand in lines
     * @return how many signs wide it is
     */
    static int write(Worksheet sheet, int row, int column, Object value, int widest) {
        if (value instanceof Number number) {
            sheet.value(row, column, number);
            return number.toString().length();
        } else if (value instanceof LocalDate day) {
            sheet.value(row, column, day);
            sheet.style(row, column).format(DAY).set();
            return DAY.length();
        } else if (value instanceof Instant moment) {
            return write(sheet, row, column, moment);
        }
        sheet.value(row, column, value.toString());
        if (value.toString().length() > widest) {
            sheet.style(row, column).wrapText(true).set();
        }
        return value.toString().length();
    }

    private static int write(Worksheet sheet, int row, int column, Instant moment) {
        var there = moment.truncatedTo(ChronoUnit.SECONDS).atZone(CityClock.ZONE);
        var shown = DAY + " hh:mm:ss \"" + ZONE.format(there) + "\"";
        sheet.value(row, column, there.toLocalDateTime());
        sheet.style(row, column).format(shown).set();
        return shown.length();
    }

    private XlsxCell() {
    }
}
