package gov.miami.social.web.shared;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Asks a program that calls the interface for its login (BASIC) where a person would get the login page.
 * A call without a login arrives here itself; one with a wrong login arrives when the server forwards it to the login page.
 */
@WebFilter(urlPatterns = {"/api/*", "/login.xhtml"}, dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.FORWARD})
public class ApiSignIn extends HttpFilter {

    /** The same realm as in web.xml, from where the server takes it when the login was wrong. */
    private static final String CHALLENGE = "Basic realm=\"City of Miami social media portal\", charset=\"UTF-8\"";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getUserPrincipal() == null && addressAskedFor(request).startsWith(request.getContextPath() + "/api/")) {
            response.setHeader("WWW-Authenticate", CHALLENGE);
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static String addressAskedFor(HttpServletRequest request) {
        var forwardedFrom = (String) request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        return forwardedFrom == null ? request.getRequestURI() : forwardedFrom;
    }
}
