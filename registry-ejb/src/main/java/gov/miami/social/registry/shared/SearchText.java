package gov.miami.social.registry.shared;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Text as a search sees it: lower case, no accents, no apostrophes, one blank between words. Stored text and question are both made so. */
public final class SearchText {

    private static final String APOSTROPHES = "'\u2019\u2018\u02bc`";

    private static final int LONGEST = 120;

    public static String of(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT)
                .replace('ł', 'l').replace('ø', 'o').replace('đ', 'd').replace("ß", "ss").replace("æ", "ae").replace("œ", "oe");
        return plain.replaceAll("[" + APOSTROPHES + "]", "").replaceAll("[^\\p{L}\\p{N}@._]+", " ").strip();
    }

    /** The words of a text, each once. */
    public static Set<String> words(String text) {
        return Arrays.stream(of(text).split(" ")).filter(word -> !word.isEmpty()).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The words by whose beginnings a text is found: its own, and what follows an apostrophe in one, for many look for O'Shea by Shea. */
    public static Set<String> kept(String text) {
        var parted = Stream.of(text.split("[" + APOSTROPHES + "]")).skip(1).map(SearchText::words).flatMap(words -> words.stream().limit(1));
        return Stream.concat(words(text).stream(), parted).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The endings of the words of a text, each once: the beginning of one stands anywhere in a word. */
    public static Set<String> endings(String text) {
        return words(text).stream().flatMap(word -> IntStream.range(0, word.length()).mapToObj(word::substring)).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** A word as it is kept and asked for: a longer one is cut, in the table and in the question alike. */
    public static String cut(String word) {
        return word.substring(0, Math.min(LONGEST, word.length()));
    }

    /** A text as a pattern of {@code like ... escape '!'} that means nothing but itself. */
    public static String literally(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    private SearchText() {
    }
}
