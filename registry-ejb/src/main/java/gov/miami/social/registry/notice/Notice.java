package gov.miami.social.registry.notice;

import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.registry.journal.Subject;
import java.util.Map;

/**
 * What a person is to be told by e-mail.
 *
 * @param template the name of the text, its feature first: {@code request.submitted} stands in {@code mail/request.properties}
 * @param facts    what fills the text: numbers and names, never what is confidential
 * @param link     the page to open, from the portal's root: {@code /request/view.xhtml?id=...}
 */
public record Notice(EmployeeId to, String template, Subject subject, Map<String, String> facts, String link) {

    public Notice {
        facts = Map.copyOf(facts);
        if (!link.startsWith("/")) {
            throw new IllegalArgumentException("A link begins at the portal's root: " + link);
        }
    }
}
