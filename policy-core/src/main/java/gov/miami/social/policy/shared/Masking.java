package gov.miami.social.policy.shared;

import java.util.regex.Pattern;

/** Finds and hides what B.4.v forbids to spread: a social security number is never kept or shown, only its mask. */
public final class Masking {

    /** Its parts held apart; or nine digits in a row, which may be anything, soon after words that say what they are. */
    private static final Pattern SSN = Pattern.compile("(?<![\\d-])(?!000|666|9\\d\\d)\\d{3}([- ])(?!00)\\d{2}\\1(?!0000)\\d{4}(?![\\d-])"
            + "|(?<=\\b(?:SSN|social security|seguro social|sekirite sosyal)\\b[^\\d]{0,20})(?!000|666|9\\d\\d)\\d{3}(?!00)\\d{2}(?!0000)\\d{4}(?!\\d)",
            Pattern.CASE_INSENSITIVE);

    public static String mask(String text) {
        return SSN.matcher(text).replaceAll("***-**-****");
    }

    /** Whether there is anything to hide. */
    public static boolean needed(String text) {
        return SSN.matcher(text).find();
    }

    private Masking() {
    }
}
