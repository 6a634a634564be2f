package gov.miami.social.web.shared;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/**
 * Refuses what a page of another site sends in a person's name, be it a neighbour under the City's own domain, to whom the
 * session's cookie would travel. Every browser tells where a request comes from; a program that tells nothing is no browser.
 */
@WebFilter("/*")
public class ForeignForms extends HttpFilter {

    private static final Set<String> FOREIGN = Set.of("cross-site", "same-site");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        var from = request.getHeader("Sec-Fetch-Site");
        if (request.getMethod().equals("POST") && from != null && FOREIGN.contains(from)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            chain.doFilter(request, response);
        }
    }
}
