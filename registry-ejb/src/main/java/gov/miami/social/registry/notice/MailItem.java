package gov.miami.social.registry.notice;

import java.time.Instant;
import java.util.Map;

/** One notice inside a mail. */
record MailItem(String template, Map<String, String> facts, String link, Instant queuedAt) {
}
