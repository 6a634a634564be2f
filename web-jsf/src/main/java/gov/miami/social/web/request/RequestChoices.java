package gov.miami.social.web.request;

import gov.miami.social.policy.request.ChangeKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;

/** What the pages of requests offer to choose from. */
@Named
@ApplicationScoped
public class RequestChoices {

    /** The languages a City account may speak, by their codes; the City's three first. */
    private static final List<String> LANGUAGES = List.of("en", "es", "ht", "pt", "fr", "zh", "ru");

    public List<ChangeKind> getChanges() {
        return List.of(ChangeKind.values());
    }

    public List<String> getLanguages() {
        return LANGUAGES;
    }
}
