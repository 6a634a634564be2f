package gov.miami.social.it.journal;

import static org.assertj.core.api.Assertions.assertThat;

import gov.miami.social.it.As;
import gov.miami.social.it.Ears;
import gov.miami.social.it.department.City;
import gov.miami.social.it.security.Cases;
import gov.miami.social.policy.account.AccountId;
import gov.miami.social.policy.account.PlatformKey;
import gov.miami.social.policy.delegation.DelegationId;
import gov.miami.social.registry.account.AccountService;
import gov.miami.social.registry.account.PlatformService;
import gov.miami.social.registry.account.RecordFoundAccount;
import gov.miami.social.registry.account.ReviewPlatform;
import gov.miami.social.registry.journal.JournalService;
import gov.miami.social.registry.journal.JournalView;
import gov.miami.social.registry.journal.Subject;
import gov.miami.social.registry.shared.ListQuery;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The journal is searched by what its rows show: the number of a request, a part of an account's name. */
@ExtendWith(ArquillianExtension.class)
class JournalSearchIT {

    @Inject
    private Cases cases;
    @Inject
    private City city;
    @Inject
    private PlatformService platforms;
    @Inject
    private AccountService accounts;
    @Inject
    private JournalService journal;

    @Deployment
    static EnterpriseArchive ear() {
        return Ears.builtWith(JournalSearchIT.class, Cases.class, City.class);
    }

    @Test
    void theNumberOfARequestFindsItsRows() throws Exception {
        var id = cases.submitted();
        var number = cases.seenBy("employee-parks", id).facts().number().toString();
        var request = Subject.of("request", id);
        assertThat(found(number, Map.of())).isNotEmpty().allMatch(row -> row.subject().equals(request));
        assertThat(found("", Map.of("subject", number))).isNotEmpty().allMatch(row -> row.subject().equals(request));
        assertThat(found("", Map.of("subject", id.toString()))).isNotEmpty().allMatch(row -> row.subject().equals(request));
        assertThat(found("", Map.of("subject", number, "kind", "account"))).isEmpty();
        assertThat(found("", Map.of("subject", number, "kind", "nothing of ours"))).isEmpty();
    }

    @Test
    void aPartOfAnAccountsNameFindsItsRows() throws Exception {
        var account = AccountId.random();
        var profile = cases.content(Cases.PARKS).profile().on(new PlatformKey("facebook")).renamed("SearchedForPools" + account.value().getLeastSignificantBits(), "https://www.facebook.com/" + account);
        As.login("communications", () -> accounts.recordFound(new RecordFoundAccount(account, profile, "A search", "")));
        assertThat(found("@searchedforPools", Map.of())).extracting(JournalView::subject).contains(Subject.of("account", account));
        assertThat(found("", Map.of("subject", "edforpools"))).extracting(JournalView::subject).contains(Subject.of("account", account));
    }

    @Test
    void departmentsAndPlatformsAreFoundByTheirNames() throws Exception {
        var department = city.department();
        var name = "Department " + department;
        assertThat(found(name, Map.of())).isNotEmpty().allMatch(row -> row.subject().equals(Subject.of("department", department)));
        assertThat(found("", Map.of("subject", department.value().toLowerCase(Locale.ROOT)))).isNotEmpty().allMatch(row -> row.subject().equals(Subject.of("department", department)));
        var tumblr = As.login("it-admin", () -> platforms.find(new PlatformKey("tumblr")));
        As.login("it-admin", () -> platforms.review(new ReviewPlatform(tumblr.key(), tumblr.status(), tumblr.waiver(), "tumblr.com", "Looked at again", tumblr.version())));
        assertThat(found("Tumblr", Map.of("kind", "platform"))).isNotEmpty().allMatch(row -> row.subject().equals(Subject.of("platform", "tumblr")));
    }

    @Test
    void onlyWhatIsKeptAndHasAPageIsLedTo() throws Exception {
        var draft = Subject.of("request", cases.drafted());
        var handedIn = Subject.of("request", cases.submitted());
        var refused = Subject.of("delegation", DelegationId.random());
        var known = As.login("auditor", () -> journal.known(Set.of(draft, handedIn, refused)));
        assertThat(known.shown(handedIn)).isTrue();
        assertThat(known.shown(draft)).as("only its requester reads a draft").isFalse();
        assertThat(known.name(draft)).isPresent();
        assertThat(known.shown(refused)).as("never came to be").isFalse();
    }

    private List<JournalView> found(String text, Map<String, String> filters) throws Exception {
        return As.login("auditor", () -> journal.list(new ListQuery(text, filters, "", true, 0, 50)).rows());
    }
}
