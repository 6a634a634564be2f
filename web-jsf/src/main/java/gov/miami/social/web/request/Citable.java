package gov.miami.social.web.request;

import gov.miami.social.policy.request.RequestKind;
import gov.miami.social.policy.shared.Check;
import gov.miami.social.policy.shared.Clause;
import gov.miami.social.policy.shared.Decision;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The sentences that a refusal may cite: those of unmet checks first, then those on which one of a request of this kind usually rests. */
final class Citable {

    private static final Map<RequestKind, List<String>> USUAL = Map.of(
            RequestKind.ESTABLISH, List.of("A.1-est", "A.2-a", "A.3-a", "A.4-post", "A.5", "B.1-1", "B.2-a", "B.4-b", "B.4.vi"),
            RequestKind.USE, List.of("A.1-use", "A.2-a", "A.3-a", "A.4-post", "A.5", "B.2-a", "B.4-b", "B.4.vi"),
            RequestKind.CHANGE, List.of("A.1-term", "A.2-a", "A.3-a", "B.2-a", "B.4-b", "B.4.vi"),
            RequestKind.TERMINATE, List.of("A.1-term", "A.3-a", "B.4-b"));

    static List<String> sentences(RequestKind kind, Decision merits) {
        var unmet = merits.checks().stream().filter(check -> !check.met()).map(Check::clause).filter(Clause::inPolicy).map(Clause::section);
        return Stream.concat(unmet, USUAL.get(kind).stream()).distinct().toList();
    }

    private Citable() {
    }
}
