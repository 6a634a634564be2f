package gov.miami.social.web.shared;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;

/** An answer whose text is kept until it is whole; what is written as bytes goes out as it comes. */
final class HeldAnswer extends HttpServletResponseWrapper {

    private static final int USUAL_LENGTH = 32 * 1024;

    private StringWriter text;
    private PrintWriter writer;

    HeldAnswer(HttpServletResponse response) {
        super(response);
    }

    @Override
    public PrintWriter getWriter() {
        if (writer == null) {
            text = new StringWriter(USUAL_LENGTH);
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
            text.getBuffer().setLength(0);
        }
    }

    void send() throws IOException {
        if (writer != null && !isCommitted()) {
            var bytes = text.toString().getBytes(Charset.forName(getCharacterEncoding()));
            setContentLength(bytes.length);
            getOutputStream().write(bytes);
        }
    }
}
