package gov.miami.social.policy.request;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Names one request for an approval under A.1 or B.1. */
public record RequestId(UUID value) implements Serializable {

    public RequestId {
        Objects.requireNonNull(value, "value");
    }

    public static RequestId random() {
        return new RequestId(UUID.randomUUID());
    }

    public static RequestId parse(String text) {
        return new RequestId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
