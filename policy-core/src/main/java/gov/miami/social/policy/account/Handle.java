package gov.miami.social.policy.account;

import gov.miami.social.policy.shared.Wording;
import java.io.Serializable;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An account's name on its platform, without {@code @} before it: one word, as it stands in the account's address. On networks of many
 * servers it may name its server too, as in {@code parks@miami.social}. What a platform shows as a title is not a handle: a title may bear
 * emoji and any other sign, and is kept word for word where an account was found; by its handle an account is recognized, so that a handle
 * bears no emoji, no markup, and nothing that a reader cannot see or that makes two names look alike.
 */
public record Handle(String value) implements Serializable {

    public static final int LONGEST = 100;

    /** Letters that show nothing, and marks that only choose how the sign before them is drawn, as an emoji. */
    private static final String UNSEEN = "\u034F\u115F\u1160\u17B4\u17B5\u180B-\u180F\u3164\uFFA0\uFE00-\uFE0F\\x{E0100}-\\x{E01EF}";
    /** Letters and digits of any script, and the signs that platforms let stand between them. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Mn}\\p{Mc}\\p{N}_.+~\\-&&[^" + UNSEEN + "]]+(?:@[\\p{L}\\p{N}.\\-&&[^" + UNSEEN + "]]+)?");

    public Handle {
        if (!names(value)) {
            throw new IllegalArgumentException("Not the name of an account: " + value);
        }
    }

    /** The name, if the text is one; {@code @} before it does not count. */
    public static Optional<Handle> of(String text) {
        var plain = plain(text);
        return names(plain) ? Optional.of(new Handle(plain)) : Optional.empty();
    }

    private static boolean names(String text) {
        return WORD.matcher(text).matches() && Wording.says(text) && text.length() <= LONGEST;
    }

    /** The text as a name is kept, whether it is one or not. */
    static String plain(String text) {
        return text.strip().replaceFirst("^@+", "").strip();
    }

    @Override
    public String toString() {
        return value;
    }
}
