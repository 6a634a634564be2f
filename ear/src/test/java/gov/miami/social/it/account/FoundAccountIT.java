package gov.miami.social.it.account;

import static gov.miami.social.policy.account.AccountStatus.UNAPPROVED;
import static gov.miami.social.policy.shared.Clause.ACCOUNT_ADDRESS_KNOWN;
import static gov.miami.social.policy.shared.Clause.ACCOUNT_APPROVED_FOR_USE;
import static gov.miami.social.policy.shared.Clause.ACCOUNT_NOT_REGISTERED;
import static gov.miami.social.policy.shared.Clause.NAMED_PEOPLE_IN_PLACE;
import static gov.miami.social.policy.shared.Clause.PLATFORM_KNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import gov.miami.social.it.As;
import gov.miami.social.it.Ears;
import gov.miami.social.it.security.Cases;
import gov.miami.social.policy.account.AccountId;
import gov.miami.social.policy.account.AccountProfile;
import gov.miami.social.policy.account.PlatformKey;
import gov.miami.social.policy.shared.Check;
import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.registry.account.AccountService;
import gov.miami.social.registry.account.RecordFoundAccount;
import gov.miami.social.registry.shared.ListQuery;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Accounts found in use in the server: each goes on record once, with platform and address, into the red list (A.1, reading 2). */
@ExtendWith(ArquillianExtension.class)
class FoundAccountIT {

    @Inject
    private AccountService accounts;
    @Inject
    private AskedAccounts asked;

    @Deployment
    static EnterpriseArchive ear() {
        return Ears.builtWith(FoundAccountIT.class, AskedAccounts.class, Cases.class);
    }

    @Test
    void aFoundAccountStandsInTheRedListOnceHoweverItsAddressIsWritten() throws Exception {
        var handle = handle();
        var first = found("communications", profile("instagram", handle, "https://www.instagram.com/" + handle + "/"));
        assertThat(asked.seen(first).facts().status()).isEqualTo(UNAPPROVED);
        assertThat(As.refused(() -> found("it-admin", profile("instagram", handle, "http://instagram.com/" + handle.toUpperCase() + "?hl=en"))))
                .containsExactly(ACCOUNT_NOT_REGISTERED);
        assertThat(list(Map.of("red", "true"), handle)).containsExactly(first);
    }

    @Test
    void aSecondClickRecordsNothingNew() throws Exception {
        var id = AccountId.random();
        var command = new RecordFoundAccount(id, profile("facebook", handle(), "https://facebook.com/" + handle()), "A search", "");
        As.login("records", () -> accounts.recordFound(command));
        As.login("records", () -> accounts.recordFound(command));
        assertThat(asked.seen(id).facts().version()).isZero();
    }

    @Test
    void whatIsFoundNeedsAKnownPlatformAndAnAddress() {
        assertThat(As.refused(() -> found("records", profile("no_such_network", "somebody", "nowhere")))).containsExactly(PLATFORM_KNOWN, ACCOUNT_ADDRESS_KNOWN);
    }

    /** Nobody is named yet, so it is not said that all who are named are in place; nor how comments are handled. */
    @Test
    void nothingIsStatedOfWhatNobodyTold() throws Exception {
        var handle = handle();
        var id = found("communications", profile("instagram", handle, "https://www.instagram.com/" + handle));
        assertThat(asked.seen(id).facts().onlyFound()).isTrue();
        assertThat(asked.seen(id).use().checks()).extracting(Check::clause).contains(ACCOUNT_APPROVED_FOR_USE).doesNotContain(NAMED_PEOPLE_IN_PLACE);
    }

    /** Of those of other departments only who answers for all asks for the use. */
    @Test
    void whoAsksForWhichAccountIsKnownBeforeItIsOffered() throws Exception {
        var own = As.login("employee-parks", () -> accounts.own());
        assertThat(own.has(Optional.of(new DepartmentKey("PRK")))).isTrue();
        assertThat(own.has(Optional.of(new DepartmentKey("POL")))).isFalse();
        assertThat(own.has(Optional.empty())).isTrue();
        assertThat(As.login("communications", () -> accounts.own()).has(Optional.of(new DepartmentKey("POL")))).isTrue();
    }

    private AccountId found(String login, AccountProfile profile) throws Exception {
        var id = AccountId.random();
        As.login(login, () -> accounts.recordFound(new RecordFoundAccount(id, profile, "A search", "")));
        return id;
    }

    private List<AccountId> list(Map<String, String> filters, String text) throws Exception {
        return As.login("auditor", () -> accounts.list(new ListQuery(text, filters, "", true, 0, 20)).rows().stream().map(row -> row.id()).toList());
    }

    private static AccountProfile profile(String platform, String handle, String url) {
        return AccountProfile.empty().on(new PlatformKey(platform)).renamed(handle, url);
    }

    private static String handle() {
        return "found" + UUID.randomUUID().toString().substring(0, 8);
    }
}
