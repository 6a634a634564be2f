package gov.miami.social.it.request;

import static gov.miami.social.policy.shared.Clause.ACCOUNT_KEEPS_ITS_NAME;
import static gov.miami.social.policy.shared.Clause.PLATFORM_NOT_PROHIBITED;
import static org.assertj.core.api.Assertions.assertThat;

import gov.miami.social.it.As;
import gov.miami.social.it.Ears;
import gov.miami.social.it.Portal;
import gov.miami.social.it.account.AskedAccounts;
import gov.miami.social.it.security.Cases;
import gov.miami.social.it.security.FacesForm;
import gov.miami.social.policy.account.AccountId;
import gov.miami.social.policy.account.AccountProfile;
import gov.miami.social.policy.account.PlatformKey;
import gov.miami.social.policy.request.RequestContent;
import gov.miami.social.policy.request.RequestId;
import gov.miami.social.policy.request.RequestKind;
import gov.miami.social.policy.request.StepLevel;
import gov.miami.social.registry.account.AccountFacts;
import gov.miami.social.registry.account.AccountService;
import gov.miami.social.registry.account.RecordFoundAccount;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The use of an account on record is asked for as the account it is: its platform, name and address stay. */
@ExtendWith(ArquillianExtension.class)
class UsedAccountIT {

    private static final Pattern ID = Pattern.compile("id=([0-9a-f-]{36})");

    @Inject
    private Cases cases;
    @Inject
    private AskedAccounts asked;
    @Inject
    private AccountService accounts;

    @Deployment
    static EnterpriseArchive ear() {
        return Ears.builtWith(UsedAccountIT.class, AskedAccounts.class, Cases.class, FacesForm.class, Portal.class);
    }

    @Test
    void aProhibitedAccountDoesNotBecomeAnotherOneByItsUse() throws Exception {
        var account = found("tiktok", "https://www.tiktok.com/@");
        var other = cases.content(Cases.PARKS);
        assertThat(As.refused(() -> submit(account, other))).containsExactly(ACCOUNT_KEEPS_ITS_NAME);
        var same = as(asked.seen(account).facts().profile(), other);
        assertThat(As.refused(() -> submit(account, same))).containsExactly(PLATFORM_NOT_PROHIBITED);
    }

    @Test
    void theUseOfAnAccountIsApprovedAndItIsTheSame() throws Exception {
        var before = asked.active().facts();
        var shouted = before.profile().renamed(before.profile().handle().toUpperCase(), "http://m.facebook.com/" + before.profile().handle());
        var id = submit(before.id(), as(shouted, cases.content(Cases.PARKS)));
        cases.approve("city-manager", id);
        var after = asked.seen(before.id()).facts().profile();
        assertThat(after.handle()).isEqualTo(before.profile().handle());
        assertThat(after.url()).isEqualTo(before.profile().url());
    }

    @Test
    void whoeverWouldUseItIsDesignatedByItsDirectorFirst() throws Exception {
        var before = asked.active().facts();
        var profile = before.profile();
        var alone = new AccountProfile(profile.platform(), profile.handle(), profile.url(), profile.department(), profile.purpose(), profile.audience(), profile.languages(),
                profile.primaryContact(), profile.secondaryContact(), profile.users().subList(0, 1), profile.recoveryEmail(), profile.cityLink(), profile.departmentLink(), true);
        var id = submit(before.id(), as(alone, new RequestContent(Optional.empty(), alone, "", "", "One is enough", true)));
        assertThat(cases.seenBy("employee-parks", id).steps()).extracting(step -> step.step().level()).containsExactly(StepLevel.DIRECTOR, StepLevel.CITY_MANAGER);
        var same = submitted(asked.active().facts());
        assertThat(cases.seenBy("employee-parks", same).steps()).extracting(step -> step.step().level()).containsExactly(StepLevel.CITY_MANAGER);
    }

    private RequestId submitted(AccountFacts account) throws Exception {
        return submit(account.id(), new RequestContent(Optional.empty(), account.profile(), "", "", "We go on", true));
    }

    @Test
    void theFormShowsWhatIsOnRecordAndAsksForTheRest() throws Exception {
        var account = found("tiktok", "https://www.tiktok.com/@");
        var employee = Portal.signedIn("http://localhost:" + System.getProperty("jboss.http.port"), "employee-parks");
        var where = employee.get("/social/request/edit.xhtml?kind=USE&account=" + account);
        assertThat(where.body()).contains("TikTok", "name=\"form:department").doesNotContain("name=\"form:platform", "name=\"form:handle", "name=\"form:url");
        var kept = FacesForm.on(employee, where, "form").with("form:department", "PRK").press("form:next");
        var id = ID.matcher(kept.uri().getQuery());
        assertThat(id.find()).isTrue();
        var content = cases.seenBy("employee-parks", new RequestId(UUID.fromString(id.group(1)))).facts().content();
        assertThat(content.profile().platform()).contains(new PlatformKey("tiktok"));
        assertThat(content.profile().handle()).isEqualTo(asked.seen(account).facts().profile().handle());
    }

    private static RequestContent as(AccountProfile identity, RequestContent rest) {
        return new RequestContent(Optional.empty(), rest.profile().known(identity), "", "", "People ask for it", true);
    }

    private RequestId submit(AccountId account, RequestContent content) throws Exception {
        return cases.submit("employee-parks", cases.drafted("employee-parks", RequestKind.USE, Optional.of(account), content));
    }

    private AccountId found(String platform, String address) throws Exception {
        var id = AccountId.random();
        var name = "found" + UUID.randomUUID().toString().substring(0, 8);
        var profile = AccountProfile.empty().on(new PlatformKey(platform)).renamed(name, address + name);
        As.login("records", () -> accounts.recordFound(new RecordFoundAccount(id, profile, "A search", "")));
        return id;
    }
}
