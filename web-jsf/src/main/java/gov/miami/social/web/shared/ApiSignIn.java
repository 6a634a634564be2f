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

    private static final String API = "/api";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getUserPrincipal() == null && API.equals(pathAskedFor(request))) {
            response.setHeader("WWW-Authenticate", "Basic realm=\"social\", charset=\"UTF-8\"");
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static Object pathAskedFor(HttpServletRequest request) {
        var forwardedFrom = request.getAttribute(RequestDispatcher.FORWARD_SERVLET_PATH);
        return forwardedFrom == null ? request.getServletPath() : forwardedFrom;
    }
}
