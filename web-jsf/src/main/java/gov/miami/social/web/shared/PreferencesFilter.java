package gov.miami.social.web.shared;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Remembers a choice of language or theme (?language=es, ?theme=dark on any page) and shows the same page again. */
@WebFilter("*.xhtml")
public class PreferencesFilter extends HttpFilter {

    private static final int A_YEAR = 365 * 24 * 60 * 60;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        var chosen = remember(request, response, Preferences.LANGUAGE, Preferences.LANGUAGES)
                | remember(request, response, Preferences.THEME, Preferences.THEMES);
        if (chosen) {
            response.sendRedirect(request.getRequestURI() + otherParameters(request));
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean remember(HttpServletRequest request, HttpServletResponse response, String name, List<String> known) {
        var value = request.getMethod().equals("GET") ? request.getParameter(name) : null;
        if (value == null || !known.contains(value)) {
            return false;
        }
        var cookie = new Cookie(name, value);
        cookie.setPath(request.getContextPath());
        cookie.setMaxAge(A_YEAR);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
        return true;
    }

    private static String otherParameters(HttpServletRequest request) {
        var others = request.getParameterMap().entrySet().stream()
                .filter(entry -> !entry.getKey().equals(Preferences.LANGUAGE) && !entry.getKey().equals(Preferences.THEME))
                .flatMap(entry -> Arrays.stream(entry.getValue()).map(value -> encode(entry.getKey()) + "=" + encode(value)))
                .collect(Collectors.joining("&"));
        return others.isEmpty() ? "" : "?" + others;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
