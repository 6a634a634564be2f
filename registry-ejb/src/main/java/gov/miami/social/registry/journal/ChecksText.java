package gov.miami.social.registry.journal;

import gov.miami.social.policy.shared.Check;
import gov.miami.social.policy.shared.Clause;
import gov.miami.social.policy.shared.Decision;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The checks of a decision as the journal keeps them: clause names with + for met and - for not met. */
final class ChecksText {

    static String of(Decision decision) {
        return decision.checks().stream().map(check -> check.clause() + (check.met() ? "+" : "-")).collect(Collectors.joining(" "));
    }

    static List<Check> parse(String text) {
        return Arrays.stream(text.split(" ")).map(ChecksText::check).toList();
    }

    private static Check check(String word) {
        var name = word.substring(0, word.length() - 1);
        return Check.of(Clause.valueOf(name), word.endsWith("+"));
    }

    private ChecksText() {
    }
}
