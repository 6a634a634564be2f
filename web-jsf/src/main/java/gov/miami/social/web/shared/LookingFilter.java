package gov.miami.social.web.shared;

import gov.miami.social.registry.shared.Moment;
import gov.miami.social.registry.shared.Rehearsal;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Who signed in and asks for a page only looks; who answers a form acts, or asks first whether he could. */
@WebFilter("*.xhtml")
public class LookingFilter extends HttpFilter {

    @Inject
    private Moment moment;
    @Inject
    private Rehearsal rehearsal;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        var page = !request.getServletPath().startsWith("/jakarta.faces.resource");
        if (page && request.getMethod().equals("GET") && request.getUserPrincipal() != null) {
            moment.look();
        }
        if (page && request.getMethod().equals("POST") && request.getHeader("X-Rehearsal") != null) {
            rehearsal.begin();
        }
        chain.doFilter(request, response);
    }
}
