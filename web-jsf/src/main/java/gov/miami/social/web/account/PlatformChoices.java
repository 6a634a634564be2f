package gov.miami.social.web.account;

import gov.miami.social.policy.account.PlatformKey;
import gov.miami.social.registry.account.PlatformService;
import gov.miami.social.registry.account.PlatformView;
import gov.miami.social.web.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;

/** The platforms a form offers: those of the catalogue, and "another", which opens a review (DEF.A). */
@Named
@RequestScoped
public class PlatformChoices {

    /** One platform to choose. */
    public record Choice(String key, String name) {
    }

    @Inject
    private PlatformService platforms;
    private List<Choice> offered;

    public List<Choice> getOffered() {
        if (offered == null) {
            offered = Stream.concat(platforms.admitted().stream().map(PlatformChoices::choice),
                    Stream.of(new Choice(PlatformKey.OTHER.value(), Texts.text("common.platform.other")))).toList();
        }
        return offered;
    }

    private static Choice choice(PlatformView platform) {
        return new Choice(platform.key().value(), platform.name());
    }
}
