package gov.miami.social.policy.intake;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the languages that people write into lists: by code, or by name in English, Spanish, French, Haitian Creole or the language itself. */
final class LanguageNames {

    private static final Map<String, String> CODES = codes();

    /** The languages of a text such as {@code English/ Spanish}; empty when any part of it is none. */
    static Optional<List<String>> of(String text) {
        var found = new LinkedHashSet<String>();
        for (var part : text.split("[,;|/&+]|\\band\\b")) {
            var word = word(part);
            if (!word.isEmpty() && !addAll(found, word)) {
                return Optional.empty();
            }
        }
        return Optional.of(List.copyOf(found));
    }

    /** A name may have two words; when it has not, each word is a name, and no code: "it is so" are three codes. */
    private static boolean addAll(Set<String> found, String words) {
        var names = CODES.containsKey(words) ? List.of(words) : Arrays.asList(words.split(" "));
        if (!CODES.keySet().containsAll(names) || names.size() > 1 && names.stream().anyMatch(name -> name.length() < 4)) {
            return false;
        }
        names.forEach(name -> found.add(CODES.get(name)));
        return true;
    }

    private static String word(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    private static Map<String, String> codes() {
        var codes = new HashMap<String, String>();
        for (var code : Locale.getISOLanguages()) {
            var locale = new Locale(code);
            var written = List.of(Locale.ENGLISH, new Locale("es"), Locale.FRENCH, locale);
            codes.put(code, locale.getLanguage());
            codes.put(locale.getISO3Language(), locale.getLanguage());
            written.forEach(in -> codes.put(word(locale.getDisplayLanguage(in)), locale.getLanguage()));
        }
        codes.putAll(Map.of("farsi", "fa", "dari", "prs", "mandarin", "zh", "cantonese", "yue", "moldovan", "ro", "tetun-dili", "tet",
                "pashtu", "ps", "creole", "ht", "kreyol", "ht", "kreyòl", "ht"));
        return codes;
    }

    private LanguageNames() {
    }
}
