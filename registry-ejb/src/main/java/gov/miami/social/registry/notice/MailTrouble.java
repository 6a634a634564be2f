package gov.miami.social.registry.notice;

import java.io.Serializable;
import java.time.Instant;

/**
 * Notices that wait because the mail server does not answer.
 *
 * @param waiting  all that wait, also those that no attempt was made with yet
 * @param intended whether nothing is wrong: the demo city names no mail server, so that no notice leaves it
 */
public record MailTrouble(long waiting, Instant since, boolean intended) implements Serializable {

    MailTrouble(long waiting, Instant since) {
        this(waiting, since, Boolean.getBoolean("portal.demo") && System.getProperty("portal.smtp.port") == null);
    }
}
