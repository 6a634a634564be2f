package gov.miami.social.policy.shared;

/** Whether a text that the policy asks for (a reason, questions, a business case) says anything at all. */
public final class Wording {

    /** At least one letter or digit of any script: spaces of every kind, invisible signs and bare punctuation say nothing. */
    public static boolean says(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** Whether a text holds signs that a reader cannot see: control signs, signs without width, turns of direction. */
    public static boolean hidden(String text) {
        return text.codePoints().anyMatch(sign -> Character.isISOControl(sign) || Character.getType(sign) == Character.FORMAT);
    }

    private Wording() {
    }
}
