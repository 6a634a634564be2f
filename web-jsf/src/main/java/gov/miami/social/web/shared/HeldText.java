package gov.miami.social.web.shared;

import java.io.Writer;
import java.nio.charset.Charset;

/** Collects a page's text. Pieces are taken as whole strings: the JDK copies those at once, but single signs one by one. */
final class HeldText extends Writer {

    private static final int USUAL_LENGTH = 32 * 1024;

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

    byte[] encoded(Charset charset) {
        return text.toString().getBytes(charset);
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
