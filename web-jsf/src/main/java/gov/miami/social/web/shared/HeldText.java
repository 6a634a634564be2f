package gov.miami.social.web.shared;

import java.io.ByteArrayOutputStream;
import java.io.Writer;
import java.nio.charset.Charset;

/** Collects a page's text. Pieces are taken as whole strings: the JDK copies those at once, but single signs one by one. */
final class HeldText extends Writer {

    private static final int USUAL_LENGTH = 32 * 1024;
    private static final int PART = 512;

    private final StringBuilder text = new StringBuilder(USUAL_LENGTH);

    @Override
    public void write(char[] signs, int from, int length) {
        text.append(new String(signs, from, length));
    }

    @Override
    public void write(String piece) {
        text.append(piece);
    }

    @Override
    public void write(String piece, int from, int length) {
        text.append(piece.substring(from, from + length));
    }

    void forget() {
        text.setLength(0);
    }

    @Override
    public String toString() {
        return text.toString();
    }

    /** Encoded part by part: the JDK copies a part of plain letters at once, and looks at every sign of any other. */
    byte[] encoded(Charset charset) {
        var bytes = new ByteArrayOutputStream(text.length() + PART);
        for (int from = 0, to; from < text.length(); from = to) {
            to = end(from);
            bytes.writeBytes(text.substring(from, to).getBytes(charset));
        }
        return bytes.toByteArray();
    }

    /** Where a part ends: never within a sign that is written as two. */
    private int end(int from) {
        var end = from + PART;
        return end >= text.length() ? text.length() : Character.isHighSurrogate(text.charAt(end - 1)) ? end + 1 : end;
    }

    @Override
    public void flush() {
        // all is kept until the page is whole
    }

    @Override
    public void close() {
        // as above
    }
}
