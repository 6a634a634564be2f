package gov.miami.social.web.request;

import gov.miami.social.policy.account.AccountId;
import gov.miami.social.policy.request.ChangeKind;
import gov.miami.social.policy.request.RequestId;
import gov.miami.social.policy.request.RequestKind;
import gov.miami.social.web.shared.Ids;
import java.io.Serializable;
import java.util.Optional;

/** What the address of the wizard says: which request is written, or of which kind and about which account one begins, and at which step. */
public class WizardAddress implements Serializable {

    private String id;
    private String kind;
    private String account;
    private String change;
    private int step;

    /** Whether it names no request yet, but the kind of one. */
    boolean begins() {
        return id == null && kind != null;
    }

    /** Whether it names one that may not be kept yet. */
    boolean begun() {
        return kind != null;
    }

    /**
     * The same, naming the request that begins: whoever comes back to it by the browser's Back finds what was kept from there, and begins no
     * second one.
     */
    String naming(RequestId request) {
        return beginning(kind(), about(), altering()) + "&id=" + request;
    }

    RequestId request() {
        return Ids.of(id, RequestId::parse);
    }

    RequestKind kind() {
        return Ids.of(kind, RequestKind::valueOf);
    }

    /** The account it is about; none of a new one, and of one that is only found. */
    Optional<AccountId> about() {
        return Optional.ofNullable(account).map(text -> Ids.of(text, AccountId::parse));
    }

    Optional<ChangeKind> altering() {
        return Optional.ofNullable(change).map(text -> Ids.of(text, ChangeKind::valueOf));
    }

    /** The way to where a request of a kind begins. */
    static String beginning(RequestKind kind, Optional<AccountId> about, Optional<ChangeKind> change) {
        return "/request/edit?faces-redirect=true&kind=" + kind + change.map(altered -> "&change=" + altered).orElse("") + about.map(id -> "&account=" + id).orElse("");
    }

    /** The way to the page that says what can be asked for an account, and what cannot. */
    static String choice(AccountId about) {
        return "/request/new?faces-redirect=true&account=" + about;
    }

    /** The way to a step of a request. */
    static String at(RequestId request, int step) {
        return "/request/edit?faces-redirect=true&id=" + request + "&step=" + step;
    }

    /** The way out of the wizard. */
    static String left(RequestId request) {
        return "/request/show?faces-redirect=true&id=" + request;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
    }

    public String getChange() {
        return change;
    }

    public void setChange(String change) {
        this.change = change;
    }

    public int getStep() {
        return step;
    }

    public void setStep(int step) {
        this.step = step;
    }
}
