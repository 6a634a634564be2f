package gov.miami.social.policy.account;

import java.io.Serializable;

/** The catalogue's name of a platform, in lower case: {@code facebook}, {@code google_plus}. */
public record PlatformKey(String value) implements Serializable, Comparable<PlatformKey> {

    /** Chosen when the catalogue lacks the platform; opens a platform review (DEF.A). */
    public static final PlatformKey OTHER = new PlatformKey("other");

    public PlatformKey {
        if (value == null || !value.matches("[a-z][a-z0-9_]{0,39}")) {
            throw new IllegalArgumentException("A platform key is lower-case letters, digits and underscores: " + value);
        }
    }

    @Override
    public int compareTo(PlatformKey other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
