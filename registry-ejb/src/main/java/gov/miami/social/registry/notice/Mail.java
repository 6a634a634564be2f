package gov.miami.social.registry.notice;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** A mail to be sent: one notice, or the digest of several. Its id makes its Message-ID, the same on every attempt. */
record Mail(UUID id, String to, String name, Locale language, List<MailItem> items) {
}
