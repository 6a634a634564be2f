package gov.miami.social.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How this person wants to see the portal: language, and light or dark. Kept in cookies of the browser. */
@Named
@RequestScoped
public class Preferences {

    static final String LANGUAGE = "language";
    static final String THEME = "theme";
    static final List<String> LANGUAGES = List.of("en", "es", "ht");
    static final List<String> THEMES = List.of("system", "light", "dark");

    @Inject
    private HttpServletRequest request;

    /** The chosen language, else the first one of the browser's that the portal speaks. */
    public Locale getLanguage() {
        return cookie(LANGUAGE, LANGUAGES).map(Locale::forLanguageTag).orElseGet(this::browserLanguage);
    }

    /** How numbers are written: as in the United States, whatever the language. */
    public Locale getNumbers() {
        return Texts.numbers(getLanguage());
    }

    public String getTheme() {
        return cookie(THEME, THEMES).orElse("system");
    }

    public List<String> getLanguages() {
        return LANGUAGES;
    }

    public List<String> getThemes() {
        return THEMES;
    }

    private Locale browserLanguage() {
        return Collections.list(request.getLocales()).stream().map(Locale::getLanguage)
                .filter(LANGUAGES::contains).findFirst().map(Locale::forLanguageTag).orElse(Locale.ENGLISH);
    }

    private Optional<String> cookie(String name, List<String> known) {
        var cookies = Optional.ofNullable(request.getCookies()).map(Arrays::stream).orElse(Stream.empty());
        return cookies.filter(cookie -> cookie.getName().equals(name)).map(Cookie::getValue).filter(known::contains).findFirst();
    }
}
