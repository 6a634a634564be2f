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
import java.util.Optional;

/**
 * When a page whose session ended sends something in the background, the server answers with the login page, which the
 * page cannot show. This tells it to load itself again: the person signs in and finds what was typed in the draft.
 */
@WebFilter(urlPatterns = "/login.xhtml", dispatcherTypes = DispatcherType.FORWARD)
public class SignInAgain extends HttpFilter {

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!inBackground(request)) {
            chain.doFilter(request, response);
            return;
        }
        lead(request, response, address(request));
    }

    /** Sends the browser to another page, also when the page it shows asks in the background. */
    static void lead(HttpServletRequest request, HttpServletResponse response, String address) throws IOException {
        if (!inBackground(request)) {
            response.sendRedirect(address);
            return;
        }
        response.setContentType("text/xml;charset=UTF-8");
        response.getWriter().write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                + escaped(address) + "\"/></partial-response>");
    }

    private static boolean inBackground(HttpServletRequest request) {
        return "partial/ajax".equals(request.getHeader("Faces-Request"));
    }

    private static String address(HttpServletRequest request) {
        var query = Optional.ofNullable((String) request.getAttribute(RequestDispatcher.FORWARD_QUERY_STRING));
        return request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI) + query.map(text -> "?" + text).orElse("");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
    }
}
