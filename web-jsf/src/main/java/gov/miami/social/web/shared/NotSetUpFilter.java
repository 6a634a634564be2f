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
 * Leads a login without a person record, and whoever has left the City since signing in, to the page that says whom to ask, instead of
 * pages that could do nothing; while nobody is recorded, whoever may record people to the page on which the registry begins. What a page sends in the background is answered so that the page itself goes there, with its draft kept.
 */
@WebFilter("*.xhtml")
public class NotSetUpFilter extends HttpFilter {

    private static final String PAGE = "/error/not-set-up.xhtml";
    private static final String BEGIN = "/department/begin.xhtml";

    @Inject
    private SignedIn signedIn;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var path = request.getServletPath();
        var frame = path.startsWith("/jakarta.faces.resource") || path.startsWith("/error/") || path.equals("/signed-out.xhtml");
        if (frame || !signedIn.isYes() || signedIn.isSetUp() || path.equals(BEGIN) && signedIn.isFirst()) {
            chain.doFilter(request, response);
        } else {
            SignInAgain.lead(request, response, request.getContextPath() + (signedIn.isFirst() ? BEGIN : PAGE));
        }
    }
}
