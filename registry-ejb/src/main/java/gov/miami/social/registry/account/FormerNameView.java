package gov.miami.social.registry.account;

import java.io.Serializable;
import java.time.LocalDate;

/** A name an account had before, and its last day. */
public record FormerNameView(String handle, String url, LocalDate until) implements Serializable {
}
