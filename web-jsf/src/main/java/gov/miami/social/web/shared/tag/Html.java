package gov.miami.social.web.shared.tag;

import gov.miami.social.web.shared.Texts;
import gov.miami.social.web.shared.Words;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/** Collects the elements a part of a page writes, every text and attribute escaped, and hands them to the answer in one piece. */
final class Html {

    private final FacesContext context;
    private final StringBuilder written = new StringBuilder(1024);
    private boolean tagOpen;

    Html(FacesContext context) {
        this.context = context;
    }

    FacesContext context() {
        return context;
    }

    /** Opens an element with attributes given as name, value, name, value; one whose value is empty is left out. */
    Html open(String element, String... attributes) {
        content().append('<').append(element);
        tagOpen = true;
        for (int i = 0; i < attributes.length; i += 2) {
            with(attributes[i], attributes[i + 1]);
        }
        return this;
    }

    /** One attribute more of the element just opened. */
    Html with(String attribute, String value) {
        if (!value.isEmpty()) {
            written.append(' ').append(attribute).append("=\"");
            escaped(value);
            written.append('"');
        }
        return this;
    }

    /** An attribute whose emptiness says something. */
    Html empty(String attribute) {
        written.append(' ').append(attribute).append("=\"\"");
        return this;
    }

    Html close(String... elements) {
        for (var element : elements) {
            content().append("</").append(element).append('>');
        }
        return this;
    }

    Html text(String text) {
        content();
        escaped(text);
        return this;
    }

    /** An element that holds nothing but a text. */
    Html say(String element, String kind, String text) {
        return open(element, "class", kind).text(text).close(element);
    }

    /** A field of a form: an element without content. */
    Html field(String... attributes) {
        open("input", attributes).content();
        return this;
    }

    Html icon(String name) {
        return markup(Icon.markup(context, name));
    }

    /** Markup that was escaped when it was made. */
    Html markup(String made) {
        content().append(made);
        return this;
    }

    /** A day, or a moment in city time with its zone; nothing for none. */
    Html time(Object of) {
        return of == null ? this : open("time", "datetime", of.toString()).text(Words.of(of)).close("time");
    }

    /** What a tone says to those who do not see its colour and its sign. */
    Html tone(String tone) {
        return unseen(Texts.text("tone." + tone) + " ");
    }

    /** What is only for those who hear the page. */
    Html unseen(String text) {
        return say("span", "unseen", text);
    }

    String contextPath() {
        return context.getExternalContext().getRequestContextPath();
    }

    /** Hands what is collected to the answer, so that others can write behind it. */
    void flush() throws IOException {
        var part = written();
        if (!part.isEmpty()) {
            context.getResponseWriter().write(part);
            written.setLength(0);
        }
    }

    /** What is collected and not yet handed on. */
    String written() {
        return content().toString();
    }

    private StringBuilder content() {
        if (tagOpen) {
            written.append('>');
            tagOpen = false;
        }
        return written;
    }

    private void escaped(String text) {
        int done = 0;
        for (int i = 0; i < text.length(); i++) {
            var reference = reference(text.charAt(i));
            if (!reference.isEmpty()) {
                written.append(text, done, i).append(reference);
                done = i + 1;
            }
        }
        written.append(done == 0 ? text : text.substring(done));
    }

    /** How a sign that means something in markup is written, nothing for any other. */
    private static String reference(char sign) {
        return switch (sign) {
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '&' -> "&amp;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            default -> "";
        };
    }
}
