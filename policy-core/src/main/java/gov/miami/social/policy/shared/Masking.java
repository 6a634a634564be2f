package gov.miami.social.policy.shared;

import java.util.regex.Pattern;

/** Hides what B.4.v forbids to spread: a social security number is never kept or shown, only its mask. */
public final class Masking {

    private static final Pattern SSN = Pattern.compile("(?<![\\d-])(?!000|666|9\\d\\d)\\d{3}([- ])(?!00)\\d{2}\\1(?!0000)\\d{4}(?![\\d-])");

    public static String mask(String text) {
        return SSN.matcher(text).replaceAll("***-**-****");
    }

    private Masking() {
    }
}
