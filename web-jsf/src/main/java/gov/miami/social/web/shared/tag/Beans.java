package gov.miami.social.web.shared.tag;

import gov.miami.social.web.shared.Preferences;
import gov.miami.social.web.shared.SignedIn;
import jakarta.enterprise.inject.spi.CDI;

/** Whom the parts of the frame ask about the request being answered. Both stand for the bean of each request, so they are looked up once. */
final class Beans {

    static final SignedIn PERSON = CDI.current().select(SignedIn.class).get();
    static final Preferences PREFERENCES = CDI.current().select(Preferences.class).get();

    private Beans() {
    }
}
