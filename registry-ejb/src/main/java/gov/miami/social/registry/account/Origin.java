package gov.miami.social.registry.account;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * How an account came into the registry.
 *
 * @param source    {@code request}, {@code found}, or the name of a list
 * @param shownName the name it showed where it was found, which is not its name on the platform; empty when nobody wrote it down
 */
@Embeddable
record Origin(Instant registeredAt, String source, String shownName) {

    static Origin request(Instant at) {
        return new Origin(at, "request", "");
    }

    static Origin found(Instant at) {
        return new Origin(at, "found", "");
    }
}
