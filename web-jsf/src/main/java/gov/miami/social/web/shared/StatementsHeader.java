package gov.miami.social.web.shared;

import gov.miami.social.registry.shared.Statements;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

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
        var held = new HeldAnswer(response);
        chain.doFilter(request, held);
        response.setIntHeader("X-Statements", Statements.take());
        held.send();
    }
}
