package gov.miami.social.web.request;

import gov.miami.social.policy.account.AccountProfile;
import gov.miami.social.policy.request.RequestContent;
import gov.miami.social.policy.request.RequestKind;
import gov.miami.social.policy.shared.Clause;
import gov.miami.social.registry.account.AccountView;
import gov.miami.social.registry.request.RequestFacts;
import gov.miami.social.registry.request.SaveDraft;
import gov.miami.social.web.account.AccountIdentity;
import gov.miami.social.web.shared.FormText;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What stands in the fields of the request wizard, a part for each of its steps; anything may still be empty. */
public class RequestForm implements Serializable {

    private final ChangeForm change;
    private final AccountIdentity identity;
    private final Justification justification;
    private final AccountPeople people;
    private final FirstPage firstPage;
    private final PlatformElsewhere elsewhere;
    private String answer;

    /**
     * @param options finds the options of the people the content names, in the form's way
     * @param now     the account that the request is about, as it stands
     */
    RequestForm(RequestFacts request, PeopleOfForm options, Optional<AccountView> now) {
        var content = request.content();
        var used = request.kind() == RequestKind.USE;
        change = now.filter(account -> !used).map(account -> new ChangeForm(content, account.facts().profile())).orElse(null);
        identity = now.filter(account -> used).map(account -> new AccountIdentity(content.profile(), account)).orElseGet(() -> new AccountIdentity(content.profile()));
        justification = new Justification(content, request.kind().alters());
        people = new AccountPeople(content.profile(), options);
        firstPage = new FirstPage(content.profile());
        elsewhere = new PlatformElsewhere(content);
        answer = content.answer();
    }

    /** What is kept of it. */
    SaveDraft draft(RequestFacts request) {
        return new SaveDraft(request.id(), request.kind(), request.account(), content(), request.version());
    }

    RequestContent content() {
        return new RequestContent(changed().map(ChangeForm::getKind), changed().map(form -> form.profile(profile())).orElseGet(this::profile), elsewhere.getName(),
                justification.getWhyNotExisting(), justification.getBusinessCase(), justification.isCommunicationsConsulted(),
                changed().map(ChangeForm::getRecipient).orElse(""), answer);
    }

    private AccountProfile profile() {
        return new AccountProfile(identity.on(), identity.getHandle(), identity.getUrl(), identity.owner(), justification.getPurpose(),
                justification.getAudience(), justification.getLanguages(), people.primary(), people.secondary(), people.authorized(),
                people.getRecoveryEmail(), firstPage.getCityLink(), firstPage.getDepartmentLink(), firstPage.isCommentsOpen());
    }

    private Optional<ChangeForm> changed() {
        return Optional.ofNullable(change);
    }

    /** Whether fields came up that were not shown before. */
    boolean unfolds() {
        return changed().filter(ChangeForm::unfolds).isPresent() || elsewhere.unfolds(profile());
    }

    /** What a change asks for that may be so already. */
    List<Clause> same() {
        return changed().map(form -> form.same(identity.owner())).orElse(List.of());
    }

    /** Whether nobody owns the account to be changed or ended. */
    boolean unowned() {
        return changed().filter(ChangeForm::unowned).isPresent();
    }

    /** The addresses that are kept otherwise than typed: with https:// before them. */
    List<String> completed() {
        var kept = content().profile();
        var typed = List.of(changed().map(ChangeForm::getIdentity).orElse(identity).getUrl(), identity.getUrl(), firstPage.getCityLink(), firstPage.getDepartmentLink());
        return Stream.of(kept.url(), kept.cityLink(), kept.departmentLink()).filter(address -> !address.isEmpty() && !typed.contains(address)).toList();
    }

    public ChangeForm getChange() {
        return change;
    }

    public AccountIdentity getIdentity() {
        return identity;
    }

    public Justification getJustification() {
        return justification;
    }

    public AccountPeople getPeople() {
        return people;
    }

    public FirstPage getFirstPage() {
        return firstPage;
    }

    public PlatformElsewhere getElsewhere() {
        return elsewhere;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = FormText.of(answer);
    }
}
