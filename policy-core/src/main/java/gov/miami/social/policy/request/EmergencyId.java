package gov.miami.social.policy.request;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Names one declared emergency. */
public record EmergencyId(UUID value) implements Serializable {

    public EmergencyId {
        Objects.requireNonNull(value, "value");
    }

    public static EmergencyId random() {
        return new EmergencyId(UUID.randomUUID());
    }

    public static EmergencyId parse(String text) {
        return new EmergencyId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
