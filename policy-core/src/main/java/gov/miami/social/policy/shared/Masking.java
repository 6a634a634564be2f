package gov.miami.social.policy.shared;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds and hides what B.4.v forbids to spread: a social security number is never kept or shown, only its mask. */
public final class Masking {

    /** What stands in the place of a number. */
    public static final String MASK = "***-**-****";

    /** Its parts held apart; or nine digits in a row, which may be anything, soon after words that say what they are. */
    private static final Pattern SSN = Pattern.compile("(?<![\\d-])(?!000|666|9\\d\\d)\\d{3}(?:-(?!00)\\d{2}-|\\s+(?!00)\\d{2}\\s+)(?!0000)\\d{4}(?![\\d-])"
            + "|(?<=\\b(?:SSN|social security|seguro social|sekirite sosyal)\\b[^\\d]{0,20})(?!000|666|9\\d\\d)\\d{3}(?!00)\\d{2}(?!0000)\\d{4}(?!\\d)",
            Pattern.CASE_INSENSITIVE);

    public static String mask(String text) {
        return SSN.matcher(text).replaceAll(MASK);
    }

    /** What there is to hide, as it stands there. */
    public static List<String> found(String text) {
        return SSN.matcher(text).results().map(MatchResult::group).toList();
    }

    /** Whether there is anything to hide. */
    public static boolean needed(String text) {
        return SSN.matcher(text).find();
    }

    /** Whether something was hidden in it before. */
    public static boolean done(String text) {
        return text.contains(MASK);
    }

    private Masking() {
    }
}
