package gov.miami.social.web.delegation;

import gov.miami.social.registry.delegation.DelegationLine;
import gov.miami.social.web.shared.Texts;
import gov.miami.social.web.shared.Words;

/** Says for which departments a delegation is. */
final class Scopes {

    static String words(DelegationLine line) {
        return line.everyDepartment() ? Texts.text("delegation_list.every") : Words.of(line.departments());
    }

    private Scopes() {
    }
}
