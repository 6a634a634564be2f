package gov.miami.social.web.shared;

import gov.miami.social.registry.shared.Statements;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;

/** Tells how many SQL statements an answer took, in the header X-Statements, where {@code portal.count-statements} is true: for tests only. */
@WebFilter(urlPatterns = {"*.xhtml", "/api/*"})
public class StatementsHeader extends HttpFilter {

    private static final boolean ON = Boolean.getBoolean("portal.count-statements");
    private static final String HEADER = "X-Statements";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        if (!ON) {
            chain.doFilter(request, response);
            return;
        }
        Statements.take();
        chain.doFilter(request, new Told(response));
    }

    /** An answer that tells the statements when its body begins: a page is sent when it is whole (see {@link PageBuffer}). */
    private static final class Told extends HttpServletResponseWrapper {

        Told(HttpServletResponse response) {
            super(response);
        }

        @Override
        public ServletOutputStream getOutputStream() throws IOException {
            tell();
            return super.getOutputStream();
        }

        @Override
        public PrintWriter getWriter() throws IOException {
            tell();
            return super.getWriter();
        }

        private void tell() {
            if (!containsHeader(HEADER)) {
                setIntHeader(HEADER, Statements.take());
            }
        }
    }
}
