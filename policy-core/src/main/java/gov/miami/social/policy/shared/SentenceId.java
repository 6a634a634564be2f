package gov.miami.social.policy.shared;

import java.io.Serializable;

/** The address of one sentence of the policy, as the obligation table names it: {@code A.1-est}, {@code B.4.vi}, {@code CMP.1}. */
public record SentenceId(String value) implements Serializable {

    public SentenceId {
        if (value == null || !value.matches("[A-Z]{1,4}(\\.[0-9A-Z]+)?(\\.[ivx]+)?(-[a-z0-9]+)?")) {
            throw new IllegalArgumentException("Not the address of a sentence: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
