package gov.miami.social.it.account;

import static gov.miami.social.policy.shared.Clause.ACCOUNT_AT_ITS_PLATFORM;
import static gov.miami.social.policy.shared.Clause.ACCOUNT_OPENED_AS_APPROVED;
import static org.assertj.core.api.Assertions.assertThat;

import gov.miami.social.it.As;
import gov.miami.social.it.Ears;
import gov.miami.social.it.security.Cases;
import gov.miami.social.policy.account.AccountId;
import gov.miami.social.policy.account.AccountProfile;
import gov.miami.social.policy.account.PlatformKey;
import gov.miami.social.policy.request.ChangeKind;
import gov.miami.social.policy.request.RequestContent;
import gov.miami.social.policy.request.RequestKind;
import gov.miami.social.registry.account.AccountService;
import gov.miami.social.registry.account.AccountView;
import gov.miami.social.registry.account.OpenAccount;
import gov.miami.social.registry.account.RecordFoundAccount;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The address of an account stands on a host of its platform, however it comes into the registry: opened, renamed, or found. */
@ExtendWith(ArquillianExtension.class)
class AccountAddressIT {

    @Inject
    private Cases cases;
    @Inject
    private AccountService accounts;

    @Deployment
    static EnterpriseArchive ear() {
        return Ears.builtWith(AccountAddressIT.class, Cases.class);
    }

    @Test
    void anAccountIsNotOpenedAtAnAddressOfAnotherPlatform() throws Exception {
        var facts = approved().facts();
        assertThat(As.refused(() -> open(facts.id(), "https://x.com/parks"))).containsExactly(ACCOUNT_OPENED_AS_APPROVED, ACCOUNT_AT_ITS_PLATFORM);
        assertThat(As.refused(() -> open(facts.id(), "https://parks.example/parks"))).containsExactly(ACCOUNT_OPENED_AS_APPROVED, ACCOUNT_AT_ITS_PLATFORM);
        assertThat(As.refused(() -> open(facts.id(), "https://www.facebook.com/another"))).containsExactly(ACCOUNT_OPENED_AS_APPROVED);
        open(facts.id(), "https://m.facebook.com/" + facts.profile().handle());
        assertThat(seen(facts.id()).facts().openedOn()).isPresent();
        assertThat(seen(facts.id()).facts().profile().url()).as("as approved").isEqualTo(facts.profile().url());
    }

    @Test
    void anAccountIsNotRenamedToAnAddressOfAnotherPlatform() throws Exception {
        var facts = approved().facts();
        open(facts.id(), facts.profile().url());
        var renamed = facts.profile().renamed("moved" + UUID.randomUUID().toString().substring(0, 8), "https://x.com/moved");
        var content = new RequestContent(Optional.of(ChangeKind.RENAME), renamed, "", "", "A shorter name", true);
        var draft = cases.drafted("employee-parks", RequestKind.CHANGE, Optional.of(facts.id()), content);
        assertThat(As.refused(() -> cases.submit("employee-parks", draft))).contains(ACCOUNT_AT_ITS_PLATFORM);
    }

    @Test
    void anUnknownHostFitsOnlyAPlatformThatStandsAnywhere() throws Exception {
        var name = "found" + UUID.randomUUID().toString().substring(0, 8);
        assertThat(As.refused(() -> found("instagram", name))).containsExactly(ACCOUNT_AT_ITS_PLATFORM);
        assertThat(seen(found("mastodon", name)).facts().profile().handle()).isEqualTo(name);
    }

    private AccountView approved() throws Exception {
        var request = cases.approve("city-manager", cases.endorsed());
        return seen(cases.seenBy("employee-parks", request).facts().account().orElseThrow());
    }

    private void open(AccountId account, String url) throws Exception {
        var facts = seen(account).facts();
        As.login("employee-parks", () -> accounts.open(new OpenAccount(account, facts.profile().handle(), url, true, facts.version())));
    }

    private AccountId found(String platform, String name) throws Exception {
        var id = AccountId.random();
        var profile = AccountProfile.empty().on(new PlatformKey(platform)).renamed(name, "https://social." + name + ".example/@" + name);
        As.login("records", () -> accounts.recordFound(new RecordFoundAccount(id, profile, "A search", "")));
        return id;
    }

    private AccountView seen(AccountId account) throws Exception {
        return As.login("auditor", () -> accounts.find(account));
    }
}
