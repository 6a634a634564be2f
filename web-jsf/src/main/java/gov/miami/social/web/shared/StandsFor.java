package gov.miami.social.web.shared;

import java.util.List;

/** The fact "in whose place does who is signed in decide?", in words; known to the delegation feature. */
public interface StandsFor {

    List<String> offices();
}
