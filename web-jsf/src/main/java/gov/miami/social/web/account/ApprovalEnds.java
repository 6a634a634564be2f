package gov.miami.social.web.account;

import gov.miami.social.web.shared.Choice;
import gov.miami.social.web.shared.CityTime;
import gov.miami.social.web.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/** The spans in which approvals end, as lists offer them: some days from today, or one month. */
@RequestScoped
public class ApprovalEnds {

    private static final List<String> DAYS = List.of("30", "60", "90", "365");

    private static final String SPAN = "\\d{1,4}";

    /** @param chosen offered too when it can be read */
    public List<Choice> with(String chosen) {
        var offered = DAYS.contains(chosen) || !readable(chosen) ? DAYS : Stream.concat(Stream.of(chosen), DAYS.stream()).toList();
        return offered.stream().map(key -> new Choice(key, name(key))).toList();
    }

    private static boolean readable(String key) {
        try {
            return key.matches(SPAN) || YearMonth.parse(key) != null;
        } catch (DateTimeException unreadable) {
            return false;
        }
    }

    private static String name(String key) {
        return key.matches(SPAN) ? Texts.text("account_list.within", key) : CityTime.month(YearMonth.parse(key));
    }
}
