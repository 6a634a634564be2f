package gov.miami.social.policy.intake;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** How like two names are that people wrote: case, accents and signs do not count. */
final class Likeness {

    private static final double ALIKE = 0.55;
    private static final int MOST = 3;

    /** Letters and digits only, without case and accents, words set apart by one space. */
    static String plain(String text) {
        return Normalizer.normalize(text.replace("&", " and "), Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    /** The names that a text may mean, the likest first; three at most. */
    static List<String> closest(String text, Collection<String> names) {
        return names.stream().distinct().filter(name -> between(text, name) >= ALIKE)
                .sorted(Comparator.comparingDouble((String name) -> -between(text, name)).thenComparing(Comparator.naturalOrder())).limit(MOST).toList();
    }

    /** From 0, nothing in common, to 1. */
    static double between(String one, String other) {
        var left = plain(one);
        var right = plain(other);
        return left.isEmpty() || right.isEmpty() ? 0 : Math.max(letters(left, right), words(left.split(" "), right.split(" ")));
    }

    /** Of the words of the shorter name, how many begin a word of the longer one, or are begun by one. */
    private static double words(String[] one, String[] other) {
        var shorter = one.length <= other.length ? one : other;
        var longer = shorter == one ? other : one;
        var found = Arrays.stream(shorter).filter(word -> word.length() > 2)
                .filter(word -> Arrays.stream(longer).anyMatch(whole -> whole.startsWith(word) || whole.length() > 2 && word.startsWith(whole))).count();
        return 0.9 * found / shorter.length;
    }

    private static double letters(String one, String other) {
        return 1 - (double) steps(one, other) / Math.max(one.length(), other.length());
    }

    /** How many letters must be put in, left out or exchanged to make one text the other. */
    private static int steps(String one, String other) {
        var before = new int[other.length() + 1];
        Arrays.setAll(before, place -> place);
        for (int i = 1; i <= one.length(); i++) {
            var now = new int[other.length() + 1];
            now[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                var exchanged = before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                now[j] = Math.min(exchanged, 1 + Math.min(before[j], now[j - 1]));
            }
            before = now;
        }
        return before[other.length()];
    }

    private Likeness() {
    }
}
