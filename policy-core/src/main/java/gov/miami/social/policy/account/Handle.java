package gov.miami.social.policy.account;

import gov.miami.social.policy.shared.Wording;
import java.io.Serializable;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An account's name on its platform, without {@code @} before it: one word, as it stands in the account's address. On networks of many
 * servers it may name its server too, as in {@code parks@miami.social}. What a platform shows as a title is not a handle.
 */
public record Handle(String value) implements Serializable {

    public static final int LONGEST = 100;

    /** Letters and digits of any script, and the signs that platforms let stand between them. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}_.+~-]+(?:@[\\p{L}\\p{N}.-]+)?");

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
