package gov.miami.social.registry.notice;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.UUID;

/** A message whose Message-ID is made of the mail's id: a second delivery of the same mail can be recognised. */
class MailMessage extends MimeMessage {

    private final UUID id;

    MailMessage(Session session, UUID id) {
        super(session);
        this.id = id;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        var from = InternetAddress.getLocalAddress(session).getAddress();
        setHeader("Message-ID", "<" + id + "@" + from.substring(from.indexOf('@') + 1) + ">");
    }
}
