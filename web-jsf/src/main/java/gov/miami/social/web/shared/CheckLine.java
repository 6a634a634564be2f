package gov.miami.social.web.shared;

import gov.miami.social.policy.shared.Check;
import gov.miami.social.policy.shared.Clause;

/** One line of a check list: met, not met, or advised; in words, with the clause. */
public record CheckLine(Clause clause, String answer, String tone, String text) {

    static CheckLine of(Check check) {
        var key = "Clause." + check.clause();
        if (check.met()) {
            return new CheckLine(check.clause(), "met", "good", Texts.text(key + ".met"));
        }
        var advises = check.advises();
        return new CheckLine(check.clause(), advises ? "advises" : "unmet", advises ? "wait" : "stop", unmet(check));
    }

    /** Why a check is not met, and for whom. */
    public static String unmet(Check check) {
        var words = Texts.text("Clause." + check.clause() + ".unmet");
        return check.persons().isEmpty() ? words : words + " " + Texts.text("check.persons", Words.of(check.persons()));
    }
}
