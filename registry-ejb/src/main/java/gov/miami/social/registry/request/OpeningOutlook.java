package gov.miami.social.registry.request;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;

/** What requests say of an account that waits to be opened: until when it may be, and whether its end is asked for already. */
public record OpeningOutlook(Optional<LocalDate> openBy, boolean endAsked) implements Serializable {
}
