package gov.miami.social.policy.intake;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Names one list of found accounts on its way into the registry. */
public record IntakeId(UUID value) implements Serializable {

    public IntakeId {
        Objects.requireNonNull(value, "value");
    }

    public static IntakeId random() {
        return new IntakeId(UUID.randomUUID());
    }

    public static IntakeId parse(String text) {
        return new IntakeId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
