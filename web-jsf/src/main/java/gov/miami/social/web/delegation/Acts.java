package gov.miami.social.web.delegation;

import gov.miami.social.registry.delegation.DelegatedDecisionView;
import gov.miami.social.web.shared.Texts;
import gov.miami.social.web.shared.Words;

/** Says what was decided under a delegation, and how. */
final class Acts {

    /** The command in words where the feature that has it names it. */
    static String words(DelegatedDecisionView decision) {
        var named = Words.optional("Command." + decision.command());
        return named.isEmpty() ? decision.command() : named;
    }

    static String outcome(DelegatedDecisionView decision) {
        return Texts.text(decision.allowed() ? "delegation_decisions.allowed.true" : "delegation_decisions.allowed.false");
    }

    private Acts() {
    }
}
