package gov.miami.social.web.shared;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.Charset;

/** An answer whose text is kept until it is whole; what is written as bytes goes out as it comes. */
final class HeldAnswer extends HttpServletResponseWrapper {

    private HeldText text;
    private PrintWriter writer;

    HeldAnswer(HttpServletResponse response) {
        super(response);
    }

    @Override
    public PrintWriter getWriter() {
        if (writer == null) {
            text = new HeldText();
            writer = new PrintWriter(text);
        }
        return writer;
    }

    @Override
    public void flushBuffer() throws IOException {
        if (writer == null) {
            super.flushBuffer();
        }
    }

    @Override
    public void resetBuffer() {
        super.resetBuffer();
        forget();
    }

    @Override
    public void reset() {
        super.reset();
        forget();
    }

    private void forget() {
        if (writer != null) {
            text.forget();
        }
    }

    boolean says(String part) {
        return writer != null && text.toString().contains(part);
    }

    /** The page as it is now, to be sent again. */
    SentPage page() {
        return SentPage.of(text.toString(), this);
    }

    void send() throws IOException {
        if (writer != null && !isCommitted()) {
            var bytes = text.encoded(Charset.forName(getCharacterEncoding()));
            setContentLength(bytes.length);
            getOutputStream().write(bytes);
        }
    }
}
