package gov.miami.social.it.request;

import static gov.miami.social.policy.shared.Clause.DEPARTMENT_BOUND_BY_POLICY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import gov.miami.social.it.As;
import gov.miami.social.it.Ears;
import gov.miami.social.it.Portal;
import gov.miami.social.it.account.AskedAccounts;
import gov.miami.social.it.security.Cases;
import gov.miami.social.it.security.FacesForm;
import gov.miami.social.policy.account.AccountId;
import gov.miami.social.policy.account.AccountProfile;
import gov.miami.social.policy.account.AccountStatus;
import gov.miami.social.policy.account.ClosingCondition;
import gov.miami.social.policy.account.PlatformKey;
import gov.miami.social.policy.request.ChangeKind;
import gov.miami.social.policy.request.RequestContent;
import gov.miami.social.policy.request.RequestId;
import gov.miami.social.policy.request.RequestKind;
import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.registry.account.AccountService;
import gov.miami.social.registry.account.AttestCondition;
import gov.miami.social.registry.account.CloseAccount;
import gov.miami.social.registry.account.ClosingService;
import gov.miami.social.registry.account.RecordFoundAccount;
import gov.miami.social.registry.shared.PolicyRefusal;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An account that was found and that nobody owns: a request to end or change it says which department answers for it. */
@ExtendWith(ArquillianExtension.class)
class UnownedAccountIT {

    private static final Pattern ID = Pattern.compile("id=([0-9a-f-]{36})");

    @Inject
    private Cases cases;
    @Inject
    private AskedAccounts asked;
    @Inject
    private AccountService accounts;
    @Inject
    private ClosingService closing;

    @Deployment
    static EnterpriseArchive ear() {
        return Ears.builtWith(UnownedAccountIT.class, AskedAccounts.class, Cases.class, FacesForm.class, Portal.class);
    }

    @Test
    void itsEndIsAskedForApprovedAndDone() throws Exception {
        var account = found();
        var employee = Portal.signedIn("http://localhost:" + System.getProperty("jboss.http.port"), "employee-parks");
        var whose = employee.get("/social/request/edit.xhtml?kind=TERMINATE&account=" + account);
        var why = next(employee, whose, Map.of("form:owner", "PRK"));
        assertThat(why.body()).contains("form:businessCase").doesNotContain("form:owner");
        var review = next(employee, why, Map.of("form:businessCase", "Nobody of the City uses it"));
        assertThat(review.body()).as("nothing is missing").doesNotContain("class=\"gaps\"");
        FacesForm.on(employee, review, "form").press("form:submit");
        cases.approve("city-manager", new RequestId(UUID.fromString(id(review))));
        assertThat(asked.seen(account).facts().profile().department()).contains(Cases.PARKS);
        attest("records", account, ClosingCondition.ARCHIVE_PROVEN);
        attest("records", account, ClosingCondition.NO_HOLD);
        attest("director-parks", account, ClosingCondition.CREDENTIALS_HANDED_OVER);
        As.login("director-parks", () -> closing.close(new CloseAccount(account, accounts.find(account).facts().version())));
        assertThat(asked.seen(account).facts().status()).isEqualTo(AccountStatus.CLOSED);
    }

    @Test
    void theDirectorOfTheDepartmentThatAnswersForItApprovesFirstWhenAnotherAsks() throws Exception {
        var account = found();
        var id = cases.submit("employee-parks", cases.drafted("employee-parks", RequestKind.TERMINATE, Optional.of(account), ending(account, Cases.POLICE)));
        cases.approve("director-police", id);
        assertThat(asked.seen(account).facts().profile().department()).as("not approved yet").isEmpty();
        cases.approve("city-manager", id);
        assertThat(asked.seen(account).facts().profile().department()).contains(Cases.POLICE);
    }

    @Test
    void aDepartmentThatThePolicyDoesNotBindDoesNotAnswerForIt() throws Exception {
        var id = cases.drafted("employee-parks", RequestKind.TERMINATE, Optional.of(found()), ending(found(), new DepartmentKey("DIST1")));
        var refusal = catchThrowableOfType(PolicyRefusal.class, () -> cases.submit("employee-parks", id));
        assertThat(refusal.decision().refusing()).containsExactly(DEPARTMENT_BOUND_BY_POLICY);
    }

    @Test
    void aRenameGivesItAnOwnerToo() throws Exception {
        var account = found();
        var now = asked.seen(account).facts().profile();
        var content = new RequestContent(Optional.of(ChangeKind.RENAME), now.renamed(now.handle() + "New", now.url() + "New").ownedBy(Cases.PARKS), "", "", "A clearer name", false);
        cases.approve("city-manager", cases.submit("employee-parks", cases.drafted("employee-parks", RequestKind.CHANGE, Optional.of(account), content)));
        var after = asked.seen(account).facts().profile();
        assertThat(after.department()).contains(Cases.PARKS);
        assertThat(after.handle()).isEqualTo(now.handle() + "New");
    }

    private RequestContent ending(AccountId account, DepartmentKey owner) throws Exception {
        return new RequestContent(Optional.empty(), asked.seen(account).facts().profile().ownedBy(owner), "", "", "Nobody of the City uses it", false);
    }

    private AccountId found() throws Exception {
        var id = AccountId.random();
        var name = "nobodys" + UUID.randomUUID().toString().substring(0, 8);
        var profile = AccountProfile.empty().on(new PlatformKey("facebook")).renamed(name, "https://facebook.com/" + name);
        As.login("records", () -> accounts.recordFound(new RecordFoundAccount(id, profile, "A search", "")));
        return id;
    }

    private void attest(String login, AccountId account, ClosingCondition condition) throws Exception {
        As.login(login, () -> closing.attest(new AttestCondition(account, condition, LocalDate.of(2026, 3, 2), "Seen by me")));
    }

    private static HttpResponse<String> next(Portal person, HttpResponse<String> page, Map<String, String> fields) {
        var form = FacesForm.on(person, page, "form");
        fields.forEach(form::with);
        return form.press("form:next");
    }

    private static String id(HttpResponse<String> page) {
        var found = ID.matcher(page.uri().getQuery());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
