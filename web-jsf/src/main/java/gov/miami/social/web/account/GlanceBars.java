package gov.miami.social.web.account;

import gov.miami.social.policy.account.AccountStatus;
import gov.miami.social.registry.account.Count;
import gov.miami.social.web.shared.Bar;
import gov.miami.social.web.shared.CityTime;
import gov.miami.social.web.shared.Texts;
import gov.miami.social.web.shared.Words;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/** Counts of accounts as plots show them, each leading to the accounts it counts. */
public final class GlanceBars {

    private static final String LIST = "account/list.xhtml?";
    private static final int SHOWN = 8;

    public static List<Bar> byStatus(List<Count> counts) {
        return counts.stream().map(count -> {
            var status = AccountStatus.valueOf(count.key());
            return new Bar(Words.of(status), count.number(), LIST + "status=" + status, Words.tone(status));
        }).toList();
    }

    public static List<Bar> byPlatform(List<Count> counts) {
        return most(counts.stream().map(count -> Bar.of(label(count), count.number(), LIST + "platform=" + coded(count.key()))).toList());
    }

    public static List<Bar> byDepartment(List<Count> counts) {
        return most(counts.stream().map(count -> ofDepartment(count, LIST + "department=")).toList());
    }

    /** One column a month; the two next ones call for attention. */
    public static List<Bar> expiring(List<Count> counts) {
        return Stream.iterate(0, month -> month < counts.size(), month -> month + 1).map(month -> {
            var count = counts.get(month);
            return new Bar(CityTime.monthName(YearMonth.parse(count.key())), count.number(), LIST + "ends=" + count.key(), month < 2 ? "wait" : "plain");
        }).toList();
    }

    static Bar ofDepartment(Count count, String to) {
        return count.key().isEmpty() ? Bar.of(label(count), count.number()) : Bar.of(label(count), count.number(), to + coded(count.key()));
    }

    /** The longest bars, and what is left together. */
    private static List<Bar> most(List<Bar> bars) {
        if (bars.size() <= SHOWN + 1) {
            return bars;
        }
        var rest = bars.stream().skip(SHOWN).mapToLong(Bar::value).sum();
        var others = Bar.rest(Texts.text("common.others", bars.size() - SHOWN), rest);
        return Stream.concat(bars.stream().limit(SHOWN), Stream.of(others)).toList();
    }

    private static String label(Count count) {
        return count.key().isEmpty() ? Texts.text("common.not.known") : count.label();
    }

    private static String coded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private GlanceBars() {
    }
}
