package gov.miami.social.web.shared;

import java.util.Optional;

/** The fact "what is the person with this login called?", known to the department feature. */
public interface NameOfLogin {

    Optional<String> name(String login);
}
