package gov.miami.social.policy.evidence;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** The number of a stored file. */
public record EvidenceId(UUID value) implements Serializable {

    public EvidenceId {
        Objects.requireNonNull(value, "value");
    }

    public static EvidenceId create() {
        return new EvidenceId(UUID.randomUUID());
    }

    public static EvidenceId parse(String text) {
        return new EvidenceId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
