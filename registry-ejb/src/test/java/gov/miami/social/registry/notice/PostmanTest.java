package gov.miami.social.registry.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PostmanTest {

    private static final Mail MAIL = new Mail(new UUID(2, 13), "ines.oshea@miami.example", "Inés O'Shea", Locale.ENGLISH,
            List.of(new MailItem("notice.sample", Map.of(), "/home.xhtml", Instant.EPOCH)));

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void openTheMailServer() {
        server.start();
    }

    @AfterEach
    void closeTheMailServer() {
        server.stop();
    }

    private Postman postman(int port) {
        var properties = new Properties();
        properties.setProperty("mail.smtp.host", "127.0.0.1");
        properties.setProperty("mail.smtp.port", Integer.toString(port));
        properties.setProperty("mail.from", "portal@miami.example");
        return new Postman(Session.getInstance(properties), new MailTexts(), Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    }

    @Test
    void aMailArrivesInTwoPartsWithItsOwnId() throws MessagingException, IOException {
        assertThat(postman(server.getSmtp().getPort()).deliver(MAIL)).isEqualTo(DeliveryOutcome.SENT);
        var message = server.getReceivedMessages()[0];
        assertThat(message.getMessageID()).isEqualTo("<" + MAIL.id() + "@miami.example>");
        assertThat(message.getSubject()).isEqualTo("Sample of a notice");
        var parts = (MimeMultipart) message.getContent();
        assertThat(parts.getBodyPart(0).getContentType()).startsWith("text/plain");
        assertThat((String) parts.getBodyPart(0).getContent()).contains("Dear Inés O'Shea,");
        assertThat(parts.getBodyPart(1).getContentType()).startsWith("text/html");
    }

    @Test
    void aSecondAttemptIsRecognisedAsTheSameMail() throws MessagingException {
        var postman = postman(server.getSmtp().getPort());
        postman.deliver(MAIL);
        postman.deliver(MAIL);
        assertThat(server.getReceivedMessages()).hasSize(2);
        assertThat(server.getReceivedMessages()[0].getMessageID()).isEqualTo(server.getReceivedMessages()[1].getMessageID());
    }

    @Test
    void aFactCannotAddARecipient() throws MessagingException {
        var attack = new Mail(MAIL.id(), MAIL.to(), "Inés\r\nBcc: all@miami.example", Locale.ENGLISH, MAIL.items());
        postman(server.getSmtp().getPort()).deliver(attack);
        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(server.getReceivedMessages()[0].getHeader("Bcc")).isNull();
    }

    /** The log of a portal without a mail server would be of nothing else. */
    @Test
    void aSilentServerIsToldOfOnceUntilItAnswersAgain() {
        var lines = new ArrayList<String>();
        var logger = Logger.getLogger(Postman.class.getName());
        var reader = new Handler() {
            @Override
            public void publish(LogRecord line) {
                lines.add(line.getMessage());
            }

            @Override
            public void flush() {
                // nothing is kept back
            }

            @Override
            public void close() {
                // nothing is open
            }
        };
        logger.addHandler(reader);
        var port = server.getSmtp().getPort();
        server.stop();
        var postman = postman(port);
        for (int i = 0; i < 3; i++) {
            assertThat(postman.deliver(MAIL)).isEqualTo(DeliveryOutcome.SERVER_DOWN);
        }
        logger.removeHandler(reader);
        assertThat(lines).hasSize(1).first().asString().contains("No mail server answers at 127.0.0.1:" + port);
    }

    @Test
    void withoutAMailServerTheMailWaits() {
        var port = server.getSmtp().getPort();
        server.stop();
        assertThat(postman(port).deliver(MAIL)).isEqualTo(DeliveryOutcome.SERVER_DOWN);
    }

    @Test
    void onlyARefusalForGoodGivesUp() {
        assertThat(Postman.outcome(new SendFailedException("550 5.1.1 No such user"))).isEqualTo(DeliveryOutcome.REFUSED);
        assertThat(Postman.outcome(new SendFailedException("450 4.2.1 Mailbox busy"))).isEqualTo(DeliveryOutcome.DEFERRED);
        assertThat(Postman.outcome(new SendFailedException("Invalid Addresses", new SendFailedException("550 No such user"))))
                .isEqualTo(DeliveryOutcome.REFUSED);
        assertThat(Postman.outcome(new MessagingException("Connection reset"))).isEqualTo(DeliveryOutcome.DEFERRED);
    }
}
