package gov.miami.social.web.account;

import gov.miami.social.policy.account.AccountId;
import gov.miami.social.policy.account.AccountStatus;
import gov.miami.social.registry.account.AccountService;
import gov.miami.social.registry.account.AccountView;
import gov.miami.social.registry.department.HistoryLine;
import gov.miami.social.web.shared.Ids;
import gov.miami.social.web.shared.Texts;
import gov.miami.social.web.shared.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Backs account/show.xhtml: one account, whether it may be used today and why, and what to do next. */
@Named
@RequestScoped
public class AccountShowPage {

    private static final Map<String, String> TONES = Map.of("ACTIVE", "good", "ENDING", "wait", "ENDS_SOON", "wait", "EMERGENCY", "wait");

    @Inject
    private AccountService accounts;
    private String id;
    private AccountView account;
    private List<HistoryLine> history;

    public void load() {
        var read = Ids.of(id, AccountId::parse);
        account = accounts.find(read);
        history = accounts.history(read);
    }

    /** The languages of the account in words. */
    public String getLanguages() {
        return account.facts().profile().languages().stream().map(code -> Texts.text("common.language." + code)).collect(Collectors.joining(", "));
    }

    /** What stands about the account, in one sentence. */
    public String getSays() {
        var facts = account.facts();
        var handedOver = facts.endApproved() && !facts.recipient().isEmpty();
        return handedOver ? Texts.text("account_show.says." + standing() + ".to", facts.recipient(), Words.of(facts.closedOn())) : Texts.text("account_show.says." + standing(), Words.of(facts.approvedUntil()), Words.of(facts.reviewDue()), Words.of(facts.closedOn()));
    }

    public String getTone() {
        return TONES.getOrDefault(standing(), account.facts().status().red() ? "stop" : "note");
    }

    /** Whether it may be used today; one that is reserved for emergencies may be, once there is one. */
    public String getUse() {
        var reserved = account.facts().status() == AccountStatus.STANDBY;
        return Texts.text(reserved ? "account_show.use.STANDBY" : !account.use().allowed() ? "account_show.use.no"
                : isLeft() ? "account_show.use.absent" : "account_show.use.yes");
    }

    /** Whether an account that has not ended names people who left the City or its department (A.2). */
    public boolean isLeft() {
        return account.facts().status() != AccountStatus.CLOSED && !account.absent().isEmpty();
    }

    /** How it came into the registry; an import bears its own name. */
    public String getSource() {
        return isImported() ? account.facts().source() : Words.optional("account_show.source." + account.facts().source());
    }

    /** Whether it may have come from a list of found accounts, and not by a request or a single find. */
    public boolean isImported() {
        return Words.optional("account_show.source." + account.facts().source()).isEmpty();
    }

    private String standing() {
        var facts = account.facts();
        if (facts.endApproved() && facts.status() != AccountStatus.CLOSED) {
            return "ENDING";
        }
        return account.endsSoon() ? "ENDS_SOON" : facts.status().name();
    }

    /** Whether this is what the account needs next. */
    public boolean next(String act) {
        return account.nextAct().name().equals(act);
    }

    public AccountView getAccount() {
        return account;
    }

    public List<HistoryLine> getHistory() {
        return history;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
