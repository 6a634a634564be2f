package gov.miami.social.it;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.List;

/** The City's mail server in tests: real SMTP, where the server under test delivers. */
public final class Mailbox implements AutoCloseable {

    private final GreenMail smtp;

    private Mailbox(int port) {
        smtp = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        smtp.start();
    }

    public static Mailbox open() {
        return new Mailbox(Integer.getInteger("it.smtp.port"));
    }

    /** All messages so far, waiting up to the given time until there are that many. */
    public List<Letter> await(int count, long millis) {
        smtp.waitForIncomingEmail(millis, count);
        return List.of(smtp.getReceivedMessages()).stream().map(Letter::of).toList();
    }

    @Override
    public void close() {
        smtp.stop();
    }

    /** One message as it arrived. */
    public record Letter(String to, String subject, String text) {

        private static Letter of(MimeMessage message) {
            try {
                return new Letter(message.getAllRecipients()[0].toString(), message.getSubject(), GreenMailUtil.getBody(message));
            } catch (MessagingException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
