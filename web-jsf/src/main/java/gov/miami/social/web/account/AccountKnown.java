package gov.miami.social.web.account;

import gov.miami.social.registry.account.AccountFacts;
import gov.miami.social.web.shared.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** Says of an account what is known of it; of one that was only found nothing is stated that nobody has told (reading 2). */
@Named
@ApplicationScoped
public class AccountKnown {

    /** What is known, or that it is not known yet. */
    public String text(AccountFacts facts, Object value) {
        var known = value == null ? "" : value.toString();
        return facts.onlyFound() && known.isBlank() ? Texts.text("account_show.unknown") : known;
    }

    public String comments(AccountFacts facts) {
        return facts.onlyFound() ? Texts.text("account_show.unknown")
                : Texts.text(facts.profile().commentsOpen() ? "account_show.comments.open" : "account_show.comments.closed");
    }

    /** Said in place of users, or of a link, of which there is none yet. */
    public String none(AccountFacts facts, boolean none) {
        return none && facts.onlyFound() ? Texts.text("account_show.unknown") : "";
    }
}
