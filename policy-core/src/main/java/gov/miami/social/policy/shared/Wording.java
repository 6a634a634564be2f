package gov.miami.social.policy.shared;

import java.util.Optional;
import java.util.function.IntPredicate;

/** Whether a text that the policy asks for (a reason, questions, a business case) says anything at all. */
public final class Wording {

    /** Letters and digits of the shortest sentence that tells how something is known, such as "seen by me". */
    private static final int TELLING = 8;
    /** Signs without width that no script needs: two texts that look alike would not be. */
    private static final String WITHOUT_WIDTH = "\u200B\u2060\uFEFF";

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
        return unseen(text).isPresent();
    }

    /** The first of those signs, and where it stands. */
    public static Optional<UnseenSign> unseen(String text) {
        return first(text, sign -> Character.isISOControl(sign) || Character.getType(sign) == Character.FORMAT);
    }

    /** Whether a text holds control signs other than tabs and line ends, marks that turn the direction of what follows, or signs without width. */
    public static boolean deceives(String text) {
        return deceiving(text).isPresent();
    }

    /** The first of those signs, and where it stands. */
    public static Optional<UnseenSign> deceiving(String text) {
        return first(text, sign -> Character.isISOControl(sign) && "\t\n\r".indexOf(sign) < 0 || turns(sign) || WITHOUT_WIDTH.indexOf(sign) >= 0);
    }

    static boolean turns(int sign) {
        return sign >= 0x202A && sign <= 0x202E || sign >= 0x2066 && sign <= 0x2069;
    }

    private static Optional<UnseenSign> first(String text, IntPredicate wanted) {
        var index = 0;
        while (index < text.length()) {
            if (wanted.test(text.codePointAt(index))) {
                return Optional.of(UnseenSign.at(text, index));
            }
            index += Character.charCount(text.codePointAt(index));
        }
        return Optional.empty();
    }

    private Wording() {
    }
}
