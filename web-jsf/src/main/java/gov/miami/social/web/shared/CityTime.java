package gov.miami.social.web.shared;

import gov.miami.social.policy.shared.Period;
import gov.miami.social.registry.shared.CityClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Days and moments as people of the City read them: in their language, moments in city time with its zone. */
public final class CityTime {

    private static final Map<Locale, DateTimeFormatter> DAYS = new ConcurrentHashMap<>();
    private static final Map<Locale, DateTimeFormatter> TIMES = new ConcurrentHashMap<>();

    public static String day(LocalDate day) {
        return day(day, Texts.language());
    }

    public static String moment(Instant moment) {
        return moment(moment, Texts.language());
    }

    /** First and last day, or that it goes on. */
    public static String days(Period days) {
        return days.until().map(last -> Texts.text("common.days", day(days.from()), day(last)))
                .orElseGet(() -> Texts.text("common.days.open", day(days.from())));
    }

    public static String month(YearMonth month) {
        return monthName(month) + " " + month.getYear();
    }

    public static String monthName(YearMonth month) {
        return months(Texts.language()).get((long) month.getMonthValue());
    }

    static String day(LocalDate day, Locale language) {
        return DAYS.computeIfAbsent(language, CityTime::formatOfDays).format(day);
    }

    static String moment(Instant moment, Locale language) {
        var there = moment.atZone(CityClock.ZONE);
        return day(there.toLocalDate(), language) + ", " + TIMES.computeIfAbsent(language, CityTime::formatOfTimes).format(there);
    }

    static String time(Instant moment, String pattern, Locale language) {
        return format(pattern, language).format(moment.atZone(CityClock.ZONE));
    }

    private static DateTimeFormatter formatOfTimes(Locale language) {
        return format(Texts.text(language, "common.time.pattern"), language);
    }

    private static DateTimeFormatter format(String pattern, Locale language) {
        return DateTimeFormatter.ofPattern(pattern, Texts.numbers(language));
    }

    /** The month's name (#) is ours, because Java does not know Haitian Creole; ~ is a space that a line never breaks at. */
    private static DateTimeFormatter formatOfDays(Locale language) {
        var parts = Texts.text(language, "common.day.pattern").replace('~', '\u00A0').split("#");
        var builder = new DateTimeFormatterBuilder();
        if (!parts[0].isEmpty()) {
            builder.appendPattern(parts[0]);
        }
        return builder.appendText(ChronoField.MONTH_OF_YEAR, months(language)).appendPattern(parts[1]).toFormatter(language);
    }

    private static Map<Long, String> months(Locale language) {
        var names = Texts.text(language, "common.months").split(" ");
        var months = new HashMap<Long, String>();
        for (int i = 0; i < names.length; i++) {
            months.put(i + 1L, names[i]);
        }
        return months;
    }

    private CityTime() {
    }
}
