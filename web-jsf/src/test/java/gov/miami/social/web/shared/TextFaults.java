package gov.miami.social.web.shared;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;

/** What can be wrong with the texts, each fault named by language and key. */
final class TextFaults {

    private static final Pattern VALUE = Pattern.compile("\\{\\w+}");
    private static final Pattern RAW = Pattern.compile("\\?\\?\\?|\\b[A-Z]{2,}_[A-Z_]+\\b|\\b[a-z]+_[a-z]+\\b|\\bTODO\\b| {2}|^\\s|\\s$");

    /** Keys that a language lacks. */
    static List<String> missing(TextSet texts, Collection<String> keys) {
        return TextSet.LANGUAGES.stream()
                .flatMap(language -> keys.stream().filter(key -> !texts.in(language).containsKey(key)).map(key -> language + " " + key))
                .toList();
    }

    /** Keys that stand in two files: which of the two a page shows would be chance. */
    static List<String> twice(TextSet texts) {
        var seen = new TreeSet<String>();
        var twice = new ArrayList<String>();
        texts.files().forEach((file, languages) -> languages.forEach((language, own) -> own.keySet().stream()
                .map(key -> language + " " + key).filter(key -> !seen.add(key)).forEach(key -> twice.add(key + " in " + file))));
        return twice;
    }

    /** Texts that are empty, show a key or a constant, or have blanks where none belong. */
    static List<String> unreadable(TextSet texts) {
        return each(texts, (key, text) -> text.isEmpty() || RAW.matcher(text).find());
    }

    /** Texts with a value put in whose sign ' would be eaten; the readable ’ is not. */
    static List<String> eaten(TextSet texts) {
        return each(texts, (key, text) -> text.contains("'") && VALUE.matcher(text).find());
    }

    /** Translations that put in other values than the English. */
    static List<String> otherValues(TextSet texts) {
        var english = texts.in("en");
        return each(texts, (key, text) -> english.containsKey(key) && !values(text).equals(values(english.get(key))));
    }

    /** Translations that are the English, unless they are named as alike: proper names, and words both languages share. */
    static List<String> copied(TextSet texts, Set<String> alike) {
        var english = texts.in("en");
        return TextSet.LANGUAGES.stream().filter(language -> !language.equals("en"))
                .flatMap(language -> texts.in(language).entrySet().stream()
                        .filter(own -> VALUE.matcher(own.getValue()).replaceAll("").matches(".*\\p{L}.*") && own.getValue().equals(english.get(own.getKey())))
                        .map(own -> language + " " + own.getKey()))
                .filter(fault -> !alike.contains(fault)).toList();
    }

    /** Texts with a word the portal does not use, each with the word it uses: {@code rules} are lines "language | pattern | word". */
    static List<String> otherWords(TextSet texts, Collection<String> rules) {
        return rules.stream().map(rule -> rule.split(" \\| ")).flatMap(rule -> texts.in(rule[0]).entrySet().stream()
                .filter(own -> word(rule[1]).matcher(own.getValue()).find())
                .map(own -> rule[0] + " " + own.getKey() + ": write " + rule[2])).toList();
    }

    private static Pattern word(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }

    private static Set<String> values(String text) {
        var found = new TreeSet<String>();
        VALUE.matcher(text).results().forEach(value -> found.add(value.group()));
        return found;
    }

    private static List<String> each(TextSet texts, BiPredicate<String, String> faulty) {
        return TextSet.LANGUAGES.stream().flatMap(language -> texts.in(language).entrySet().stream()
                .filter(own -> faulty.test(own.getKey(), own.getValue())).map(own -> language + " " + own.getKey())).toList();
    }

    private TextFaults() {
    }
}
