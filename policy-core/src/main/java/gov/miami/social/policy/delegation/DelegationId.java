package gov.miami.social.policy.delegation;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Names one delegation in the ledger. */
public record DelegationId(UUID value) implements Serializable {

    public DelegationId {
        Objects.requireNonNull(value, "value");
    }

    public static DelegationId random() {
        return new DelegationId(UUID.randomUUID());
    }

    public static DelegationId parse(String text) {
        return new DelegationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
