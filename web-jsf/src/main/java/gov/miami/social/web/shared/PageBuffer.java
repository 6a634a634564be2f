package gov.miami.social.web.shared;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;

/**
 * Sends a page in one piece once it is whole: a page that fails on the way is never seen by half, and its thousands of short
 * texts are encoded at once. What is written as bytes, such as an exported file, goes out as it comes.
 */
@WebFilter("*.xhtml")
public class PageBuffer extends HttpFilter {

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        var page = new Page(response);
        chain.doFilter(request, page);
        page.send();
    }

    /** An answer whose text is kept until it is whole. */
    private static final class Page extends HttpServletResponseWrapper {

        private static final int USUAL_LENGTH = 32 * 1024;

        private StringWriter text;
        private PrintWriter writer;

        Page(HttpServletResponse response) {
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
}
