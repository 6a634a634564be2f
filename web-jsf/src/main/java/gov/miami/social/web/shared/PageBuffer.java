package gov.miami.social.web.shared;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Sends a page in one piece once it is whole: a page that fails on the way is never seen by half, and its thousands of short
 * texts are encoded at once. What is written as bytes, such as an exported file, goes out as it comes.
 */
@WebFilter("*.xhtml")
public class PageBuffer extends HttpFilter {

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        var page = new HeldAnswer(response);
        chain.doFilter(request, page);
        page.send();
    }
}
