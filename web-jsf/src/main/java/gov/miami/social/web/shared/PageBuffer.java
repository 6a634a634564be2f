package gov.miami.social.web.shared;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Sends a page in one piece once it is whole: a page that fails on the way is never seen by half, and its thousands of short
 * texts are encoded at once. What is written as bytes, such as an exported file, goes out as it comes. Stands behind all other
 * filters, which are bound to addresses: a page that stands is sent again only to whom they let through.
 */
@WebFilter(servletNames = "faces")
public class PageBuffer extends HttpFilter {

    @Inject
    private StandingPages pages;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        var known = pages.find();
        if (known.isPresent()) {
            known.get().send(response);
        } else {
            make(request, new HeldAnswer(response), chain);
        }
    }

    private void make(HttpServletRequest request, HeldAnswer page, FilterChain chain) throws IOException, ServletException {
        chain.doFilter(request, page);
        pages.keep(page);
        page.send();
    }
}
