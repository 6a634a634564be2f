package gov.miami.social.registry.notice;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes a mail: the notice, or the list of them, in the recipient's language; plain, and the same as simple HTML. */
final class MailText {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final MailTexts texts;
    private final Mail mail;
    private final Locale language;

    MailText(MailTexts texts, Mail mail) {
        this.texts = texts;
        this.mail = mail;
        language = mail.language();
    }

    void write(MimeMessage message) throws MessagingException {
        message.setFrom();
        message.setRecipient(RecipientType.TO, recipient());
        message.setSubject(subject(), UTF_8);
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("Content-Language", language.toLanguageTag());
        var plain = new MimeBodyPart();
        plain.setText(plain(), UTF_8);
        var html = new MimeBodyPart();
        html.setText(html(), UTF_8, "html");
        message.setContent(new MimeMultipart("alternative", plain, html));
    }

    private InternetAddress recipient() throws MessagingException {
        try {
            return new InternetAddress(mail.to(), mail.name().replaceAll("\\p{Cntrl}+", " "), UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("Every Java knows UTF-8", e);
        }
    }

    /** A subject is one line, whatever a fact holds. */
    String subject() {
        var text = mail.items().size() == 1 ? subject(mail.items().get(0))
                : say("notice.digest.subject", Map.of("count", Integer.toString(mail.items().size())));
        return text.replaceAll("\\p{Cntrl}+", " ");
    }

    String plain() {
        var items = mail.items().stream()
                .map(item -> heading(item, "", "\n") + say(item.template() + ".body", item.facts()) + "\n" + address(item.link()))
                .collect(Collectors.joining("\n\n"));
        return say("notice.greeting", Map.of("name", mail.name())) + "\n\n" + items + "\n\n-- \n" + footer() + "\n";
    }

    String html() {
        var items = mail.items().stream()
                .map(item -> heading(item, "<h2>", "</h2>\n") + "<p>" + escaped(say(item.template() + ".body", item.facts())) + "</p>\n"
                        + "<p><a href=\"" + escaped(address(item.link())) + "\">" + escaped(say("notice.open", Map.of())) + "</a></p>\n")
                .collect(Collectors.joining());
        return "<!DOCTYPE html>\n<html lang=\"" + language.toLanguageTag() + "\"><head><meta charset=\"UTF-8\"><title>" + escaped(subject())
                + "</title></head><body>\n<p>" + escaped(say("notice.greeting", Map.of("name", mail.name()))) + "</p>\n" + items
                + "<hr><p><small>" + escaped(footer()).replace("\n", "<br>") + "</small></p>\n</body></html>\n";
    }

    /** In a digest every notice has its own heading. */
    private String heading(MailItem item, String before, String after) {
        var text = before.isEmpty() ? subject(item) : escaped(subject(item));
        return mail.items().size() == 1 ? "" : before + text + after;
    }

    private String subject(MailItem item) {
        return say(item.template() + ".subject", item.facts());
    }

    private String footer() {
        return say("notice.footer", Map.of("address", address("/notice/preferences.xhtml")));
    }

    private String say(String key, Map<String, String> facts) {
        return texts.of(key, language, facts);
    }

    private static String address(String link) {
        var root = System.getProperty("portal.address", "http://localhost:" + System.getProperty("jboss.http.port", "8080") + "/social");
        return root + link;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
