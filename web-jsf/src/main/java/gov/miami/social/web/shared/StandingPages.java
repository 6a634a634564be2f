package gov.miami.social.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.ref.SoftReference;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Pages of which all that they show stands: whoever asks for one again is sent it as it was (see {@link Standing}). */
@RequestScoped
public class StandingPages {

    /** Sent by a browser that is to be told on the next page what was done. */
    private static final String FLASH = "csfcfc";
    /** Stands in a page that has a form to be sent, whose state is of that one page alone. */
    private static final String STATE = "jakarta.faces.ViewState";

    private record Asked(String address, String query, Locale language, String theme) {
    }

    @Inject
    private HttpServletRequest request;
    @Inject
    private Preferences preferences;
    @Inject
    private Standing standing;
    private boolean stands;

    /** Said by a page of which all that it shows stands; when it also tells what was just done it does not. */
    public void stand() {
        stands = FacesContext.getCurrentInstance().getMessageList().isEmpty();
    }

    Optional<SentPage> find() {
        return isToTell() ? Optional.empty() : kept().map(SoftReference::get);
    }

    /** A page is kept when it is asked for again: most pages of a list are looked at once. */
    void keep(HeldAnswer answer) {
        if (stands && answer.getStatus() == HeldAnswer.SC_OK && !answer.says(STATE)) {
            standing.keep("page", asked(), new SoftReference<>(kept().isPresent() ? answer.page() : null));
        }
    }

    private Optional<SoftReference<SentPage>> kept() {
        return standing.find("page", asked());
    }

    private Asked asked() {
        return new Asked(request.getRequestURI(), request.getQueryString(), preferences.getLanguage(), preferences.getTheme());
    }

    private boolean isToTell() {
        return Optional.ofNullable(request.getCookies()).map(Arrays::stream).orElse(Stream.empty()).map(Cookie::getName).anyMatch(FLASH::equals);
    }
}
