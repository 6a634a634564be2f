package gov.miami.social.web.shared;

import gov.miami.social.policy.shared.Check;
import gov.miami.social.policy.account.AccountUrl;
import gov.miami.social.policy.shared.Clause;
import gov.miami.social.policy.shared.Decision;
import gov.miami.social.policy.shared.Period;
import gov.miami.social.registry.shared.Roles;
import gov.miami.social.web.shared.list.Pager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The functions a page can call: values turned into words of the person's language. Declared in social.taglib.xml. */
public final class Words {

    /** The text of a key, or nothing: for texts a page may have, such as hints. */
    public static String optional(String key) {
        return Texts.find(key).orElse("");
    }

    /** A value as people read it: an enum by its key EnumType.VALUE, a day or moment as such, an Optional or a list by what it holds. */
    public static String of(Object value) {
        if (value instanceof Optional<?> perhaps) {
            return of(perhaps.orElse(null));
        }
        if (value instanceof Collection<?> many) {
            return many.stream().map(Words::of).collect(Collectors.joining(", "));
        }
        if (value instanceof Enum<?> constant) {
            return Texts.text(key(constant));
        }
        if (value instanceof Instant moment) {
            return CityTime.moment(moment);
        }
        if (value instanceof LocalDate day) {
            return CityTime.day(day);
        }
        if (value instanceof Period days) {
            return CityTime.days(days);
        }
        if (value instanceof Boolean yes) {
            return Texts.text(yes ? "common.yes" : "common.no");
        }
        return value == null ? "" : value.toString();
    }

    /** Whether a text is an address of the web that a link may lead to. */
    public static boolean web(String text) {
        return text != null && text.matches("(?i)https?://.*") && AccountUrl.of(text).isPresent();
    }

    /** How a status is coloured and which sign it bears: good, wait, stop, note or off. */
    public static String tone(Object value) {
        return value instanceof Enum<?> constant ? TextFiles.tone(key(constant)) : "off";
    }

    /** How an act is coloured in a history, by the key of its text: good, unless it took something away or only warned. */
    public static String toneOfAct(String key) {
        return TextFiles.toned(key) ? TextFiles.tone(key) : "good";
    }

    /** Whether a constant of an enum is a status, shown with its sign and colour. */
    public static boolean toned(Enum<?> constant) {
        return TextFiles.toned(key(constant));
    }

    /** A text with values put in. */
    public static String say(String key, Object value) {
        return Texts.text(key, of(value));
    }

    /** The source of a setting or a name: what the portal itself entered in the person's language, what a person typed as it stands. */
    public static String origin(String source) {
        var key = source.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return Texts.find("Origin." + key).orElse(source);
    }

    /** That a command was tried and refused. */
    public static String tried(String command) {
        return Texts.find("Tried." + command).orElseGet(() -> Texts.text("common.refused", Texts.text("Command." + command)));
    }

    /** Who did something: the portal itself where it acted by a clock, else the name as it stands. */
    public static String doer(String name) {
        return name.equals(Roles.SYSTEM) ? Texts.text("common.portal") : name;
    }

    /** A number with the signs of the person's language. */
    public static String number(Object number) {
        return number == null ? "" : Texts.number(Long.parseLong(number.toString()));
    }

    /** Which rows of how many a page of a list shows, and which page of how many it is. */
    public static String range(Pager pager) {
        var rows = Texts.text("common.range", number(pager.from()), number(pager.until()), number(pager.total()));
        return pager.pages() > 1 ? Texts.text("common.range.page", rows, number(pager.state().page()), number(pager.pages())) : rows;
    }

    /** Where a clause stands, as people cite it: APM 2-13 A.1-use. */
    public static String source(Clause clause) {
        return clause == null ? "" : Texts.text("Source." + clause.source()) + (clause.section().isEmpty() ? "" : " " + clause.section());
    }

    /** The checks of a decision (or a list of checks), each as one line of a check list. */
    public static List<CheckLine> checks(Object decision) {
        var checks = decision instanceof Decision whole ? whole.checks() : (List<?>) decision;
        return checks == null ? List.of() : checks.stream().map(check -> CheckLine.of((Check) check)).toList();
    }

    /** The components of a record, in order: what s:facts shows of a view. */
    public static List<Fact> components(Object view) {
        return view == null ? List.of() : Arrays.stream(view.getClass().getRecordComponents())
                .map(component -> new Fact(component.getName(), RecordResolver.read(view, component.getName()))).toList();
    }

    /** One component of a record: its name and its value. */
    public record Fact(String name, Object value) {
    }

    private static String key(Enum<?> constant) {
        return constant.getDeclaringClass().getSimpleName() + "." + constant.name();
    }

    private Words() {
    }
}
