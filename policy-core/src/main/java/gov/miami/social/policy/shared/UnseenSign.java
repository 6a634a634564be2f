package gov.miami.social.policy.shared;

/**
 * A sign in a text that its reader cannot see, and where it stands.
 *
 * @param place  the how manieth sign of the text it is, counted as people count, from one
 * @param before what is read just before it; empty at the beginning
 */
public record UnseenSign(int sign, int place, String before) {

    private static final int SHOWN = 20;

    /** The sign that begins at this index of a text. */
    static UnseenSign at(String text, int index) {
        var read = text.substring(0, index).replaceAll("[\\p{Cc}\\p{Cf}\\s]+", " ").strip();
        return new UnseenSign(text.codePointAt(index), text.codePointCount(0, index) + 1, read.substring(Math.max(0, read.length() - SHOWN)));
    }

    public UnseenKind kind() {
        return UnseenKind.of(sign);
    }

    /** As tables of signs call it: {@code U+202E}. */
    public String code() {
        return "U+%04X".formatted(sign);
    }
}
