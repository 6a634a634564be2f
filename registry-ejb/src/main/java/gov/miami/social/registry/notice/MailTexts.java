package gov.miami.social.registry.notice;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of mails: one file for each feature, {@code mail/FEATURE.properties}, and one more for each further language. */
@ApplicationScoped
class MailTexts {

    /** The features that tell people something. */
    static final List<String> FEATURES = List.of("account", "delegation", "department", "notice", "request");
    /** What a fact says that has nothing to say. */
    static final String NOTHING = "–";
    private static final Pattern ASKED = Pattern.compile("\\{(\\w+)}");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern WORD = Pattern.compile("request\\.asked\\.[A-Z_]+");
    private static final Control ENGLISH_ELSE = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    /** A text that is missing, or asks for a fact that nobody gives, is found when the notice is queued, not when it is sent. */
    void require(String template, Set<String> facts) {
        for (var part : new String[] {".subject", ".body"}) {
            if (!bundle(template, Locale.ROOT).containsKey(template + part)) {
                throw new MissingResourceException("No words for " + template + part, "mail", template + part);
            }
            if (!facts.containsAll(asked(bundle(template, Locale.ROOT).getString(template + part)))) {
                throw new IllegalArgumentException(template + part + " asks for more than " + facts);
            }
        }
    }

    /** The text of a key, its {names} filled with facts, days in words; a line that would tell of nothing is left out. */
    String of(String key, Locale language, Map<String, String> facts) {
        return bundle(key, language).getString(key).lines().filter(line -> tells(line, facts)).map(line -> filled(line, language, facts)).collect(joining("\n"));
    }

    /** What a notice says in a language. */
    NoticeText of(MailItem item, String language) {
        var spoken = Locale.forLanguageTag(language);
        return new NoticeText(language, of(item.template() + ".subject", spoken, item.facts()), of(item.template() + ".body", spoken, item.facts()).lines().toList());
    }

    /** The names of all notices, feature by feature. */
    static List<String> templates() {
        return FEATURES.stream().flatMap(feature -> bundle(feature + ".", Locale.ROOT).keySet().stream().filter(key -> key.endsWith(".body")).sorted())
                .map(key -> key.substring(0, key.length() - ".body".length())).toList();
    }

    private static boolean tells(String line, Map<String, String> facts) {
        var asked = asked(line);
        return asked.isEmpty() || !asked.stream().allMatch(name -> NOTHING.equals(facts.getOrDefault(name, NOTHING)));
    }

    private String filled(String line, Locale language, Map<String, String> facts) {
        var text = line;
        for (var fact : facts.entrySet()) {
            text = text.replace("{" + fact.getKey() + "}", said(fact.getValue(), language));
        }
        return text;
    }

    /** A day in words, and a word that has one of its own in every language. */
    private String said(String fact, Locale language) {
        if (DAY.matcher(fact).matches()) {
            return day(LocalDate.parse(fact), language);
        }
        return WORD.matcher(fact).matches() ? bundle(fact, language).getString(fact) : fact;
    }

    private String day(LocalDate day, Locale language) {
        var words = bundle("notice.", language);
        return words.getString("notice.day").replace("{day}", Integer.toString(day.getDayOfMonth())).replace("{year}", Integer.toString(day.getYear()))
                .replace("{month}", words.getString("notice.months").split(" ")[day.getMonthValue() - 1]);
    }

    private static Set<String> asked(String text) {
        return ASKED.matcher(text).results().map(found -> found.group(1)).collect(toSet());
    }

    private static ResourceBundle bundle(String key, Locale language) {
        var feature = key.substring(0, key.indexOf('.'));
        var locale = language.getLanguage().equals("en") ? Locale.ROOT : language;
        return ResourceBundle.getBundle("mail." + feature, locale, MailTexts.class.getClassLoader(), ENGLISH_ELSE);
    }
}
