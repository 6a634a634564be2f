package gov.miami.social.policy.shared;

import java.util.regex.Pattern;

/** Whether a text that the policy asks for (a reason, questions, a business case) says anything at all. */
public final class Wording {

    /** Letters and digits of the shortest sentence that tells how something is known, such as "seen by me". */
    private static final int TELLING = 8;

    private static final Pattern DECEPTIVE = Pattern.compile("[\\p{Cc}&&[^\\t\\n\\r]]|[\\u202A-\\u202E\\u2066-\\u2069]");

    /** At least one letter or digit of any script: spaces of every kind, invisible signs and bare punctuation say nothing. */
    public static boolean says(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** Whether a text that is to prove something tells anything: more than a mark, a number or a single short word. */
    public static boolean tells(String text) {
        return text.codePoints().filter(Character::isLetterOrDigit).count() >= TELLING;
    }

    /** Whether a text holds signs that a reader cannot see: control signs, signs without width, turns of direction. */
    public static boolean hidden(String text) {
        return text.codePoints().anyMatch(sign -> Character.isISOControl(sign) || Character.getType(sign) == Character.FORMAT);
    }

    /** Whether a text holds control signs other than tabs and line ends, or marks that turn the direction of what follows. */
    public static boolean deceives(String text) {
        return DECEPTIVE.matcher(text).find();
    }

    private Wording() {
    }
}
