package gov.miami.social.web.account;

import gov.miami.social.policy.account.AccountStatus;
import gov.miami.social.registry.account.AccountView;
import gov.miami.social.web.shared.Texts;
import gov.miami.social.web.shared.Words;
import java.io.Serializable;
import java.util.Map;

/** Where an account stands, in one sentence, and whether it may be used today (A.1): what its page says first. */
public record AccountStanding(AccountView account) implements Serializable {

    private static final Map<String, String> TONES = Map.of("ACTIVE", "good", "EMERGENCY.approved", "good", "ENDING", "wait", "ENDING.unopened", "wait", "ENDS_SOON", "wait", "EMERGENCY", "wait");

    public String says() {
        var facts = account.facts();
        var handedOver = facts.endApproved() && !account.unopened() && !facts.recipient().isEmpty();
        return handedOver ? Texts.text("account_show.says." + key() + ".to", facts.recipient(), Words.of(facts.closedOn()))
                : Texts.text("account_show.says." + key(), Words.of(facts.approvedUntil()), Words.of(facts.reviewDue()), Words.of(facts.closedOn()));
    }

    public String tone() {
        return TONES.getOrDefault(key(), account.facts().status().red() ? "stop" : "note");
    }

    /** Whether it may be used today; one that is reserved for emergencies may be, once there is one. */
    public String use() {
        var reserved = account.facts().status() == AccountStatus.STANDBY;
        return Texts.text(reserved ? "account_show.use.STANDBY" : !account.use().allowed() ? "account_show.use.no"
                : left() ? "account_show.use.absent" : "account_show.use.yes");
    }

    /** Whether an account that has not ended names people who left the City or its department (A.2). */
    public boolean left() {
        return account.facts().status() != AccountStatus.CLOSED && !account.absent().isEmpty();
    }

    private String key() {
        var facts = account.facts();
        if (account.ending()) {
            return account.unopened() ? "ENDING.unopened" : "ENDING";
        }
        if (facts.status() == AccountStatus.EMERGENCY && facts.reviewDue().isEmpty()) {
            return "EMERGENCY.approved";
        }
        return account.endsSoon() ? "ENDS_SOON" : facts.status().name();
    }
}
