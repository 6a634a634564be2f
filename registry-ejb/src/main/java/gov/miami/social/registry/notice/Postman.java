package gov.miami.social.registry.notice;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.util.Date;
import org.jboss.logging.Logger;

/** Hands a mail to the City's mail server and says what came of it. */
@ApplicationScoped
class Postman {

    private static final Logger LOG = Logger.getLogger(Postman.class);

    @Resource(lookup = "java:jboss/mail/Default")
    private Session session;
    @Inject
    private MailTexts texts;
    @Inject
    private Clock clock;
    private volatile boolean silent;

    protected Postman() {
    }

    Postman(Session session, MailTexts texts, Clock clock) {
        this.session = session;
        this.texts = texts;
        this.clock = clock;
    }

    /** A mail server that keeps silent must not keep the portal waiting. */
    @PostConstruct
    void limitWaiting() {
        session.getProperties().putIfAbsent("mail.smtp.connectiontimeout", "5000");
        session.getProperties().putIfAbsent("mail.smtp.timeout", "20000");
        session.getProperties().putIfAbsent("mail.smtp.writetimeout", "20000");
    }

    DeliveryOutcome deliver(Mail mail) {
        var connected = false;
        try (var transport = session.getTransport("smtp")) {
            transport.connect();
            connected = true;
            var message = message(mail);
            transport.sendMessage(message, message.getAllRecipients());
            silent = false;
            return DeliveryOutcome.SENT;
        } catch (MessagingException e) {
            var outcome = connected ? outcome(e) : DeliveryOutcome.SERVER_DOWN;
            tell(mail, outcome, e);
            return outcome;
        }
    }

    /** A server that does not answer is told of once, until it answers again: the mail waits, and is tried again all the time. */
    private void tell(Mail mail, DeliveryOutcome outcome, MessagingException why) {
        if (outcome != DeliveryOutcome.SERVER_DOWN) {
            LOG.warnf("Mail %s was not delivered (%s): %s", mail.id(), outcome, why.getClass().getSimpleName());
        } else if (!silent) {
            LOG.warnf("No mail server answers at %s:%s. Mail waits in the outbox, which an administrator sees in the portal, and goes out when it does.%s",
                    session.getProperty("mail.smtp.host"), session.getProperty("mail.smtp.port"), demo());
        }
        silent = outcome == DeliveryOutcome.SERVER_DOWN;
    }

    private static String demo() {
        return Boolean.getBoolean("portal.demo") ? " The demo city needs none." : "";
    }

    private MimeMessage message(Mail mail) throws MessagingException {
        var message = new MailMessage(session, mail.id());
        new MailText(texts, mail).write(message);
        message.setSentDate(Date.from(clock.instant()));
        message.saveChanges();
        return message;
    }

    /** The address is refused for good when the server's answer begins with a 5 (RFC 5321, 4.2.1); else it may go later. */
    static DeliveryOutcome outcome(MessagingException problem) {
        for (Exception e = problem; e instanceof MessagingException messaging; e = messaging.getNextException()) {
            if (e instanceof SendFailedException && String.valueOf(e.getMessage()).strip().matches("(?s)5\\d\\d.*")) {
                return DeliveryOutcome.REFUSED;
            }
        }
        return DeliveryOutcome.DEFERRED;
    }
}
