package gov.miami.social.web.shared;

import gov.miami.social.registry.shared.Statements;
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

/** Tells how many SQL statements an answer took, in the header X-Statements, where {@code portal.count-statements} is true: for tests only. */
@WebFilter(urlPatterns = {"*.xhtml", "/api/*"})
public class StatementsHeader extends HttpFilter {

    private static final boolean ON = Boolean.getBoolean("portal.count-statements");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        if (!ON) {
            chain.doFilter(request, response);
            return;
        }
        Statements.take();
        var held = new Held(response);
        chain.doFilter(request, held);
        response.setIntHeader("X-Statements", Statements.take());
        held.release();
    }

    /** An answer whose words stay until its last statement is counted. */
    private static final class Held extends HttpServletResponseWrapper {

        private final StringWriter words = new StringWriter();
        private PrintWriter writer;

        Held(HttpServletResponse response) {
            super(response);
        }

        @Override
        public PrintWriter getWriter() {
            writer = writer == null ? new PrintWriter(words) : writer;
            return writer;
        }

        @Override
        public void flushBuffer() {
            // its words leave by release
        }

        void release() throws IOException {
            if (writer != null && !getResponse().isCommitted()) {
                getResponse().getWriter().write(words.toString());
            }
        }
    }
}
