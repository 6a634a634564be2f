package gov.miami.social.registry.notice;

import java.io.Serializable;
import java.time.Instant;

/** Notices that were tried and wait to be tried again. */
public record MailTrouble(long waiting, Instant since) implements Serializable {
}
