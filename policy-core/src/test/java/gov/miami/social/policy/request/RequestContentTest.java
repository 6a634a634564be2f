package gov.miami.social.policy.request;

import static gov.miami.social.policy.account.Accounts.PARKS;
import static gov.miami.social.policy.account.Accounts.POLICE;
import static gov.miami.social.policy.account.Accounts.profile;
import static gov.miami.social.policy.request.ChangeKind.HAND_OVER;
import static gov.miami.social.policy.request.ChangeKind.RENAME;
import static gov.miami.social.policy.request.ChangeKind.TRANSFER;
import static gov.miami.social.policy.request.Requests.changing;
import static org.assertj.core.api.Assertions.assertThat;

import gov.miami.social.policy.account.AccountProfile;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a requester writes is kept in one form. */
class RequestContentTest {

    @ParameterizedTest
    @CsvSource({"x.com/miami, https://x.com/miami", "http://x.com/miami, http://x.com/miami", "HTTPS://x.com, HTTPS://x.com", "no address, no address"})
    void anAddressWithoutSchemeIsTakenAsHttps(String typed, String kept) {
        assertThat(Requests.with(profile().renamed("miami", typed)).profile().url()).isEqualTo(kept);
    }

    @Test
    void anEmptyAddressStaysEmpty() {
        assertThat(Requests.with(profile().renamed("miami", " ")).profile().url()).isEmpty();
        assertThat(RequestContent.empty().profile().cityLink()).isEmpty();
    }

    @Test
    void aTransferKeepsTheNameThatTheAccountHasByNow() {
        var people = profile().movedTo(profile()).ownedBy(POLICE);
        var asked = changing(TRANSFER, people);
        var renamed = profile().renamed("miami_parks", "https://x.com/miami_parks");
        assertThat(asked.asOf(profile())).as("nothing changed meanwhile").isEqualTo(asked);
        assertThat(asked.asOf(renamed).profile()).isEqualTo(renamed.movedTo(people));
    }

    @Test
    void aRenameKeepsWhatItAsksForAndTheRestOfTheAccountAsItIsByNow() {
        var asked = changing(RENAME, profile().renamed("new_name", "https://x.com/new_name"));
        var moved = profile().linking("https://www.miami.gov").movedTo(AccountProfile.empty()).ownedBy(PARKS);
        assertThat(asked.asOf(moved).profile()).isEqualTo(moved.renamed("new_name", "https://x.com/new_name"));
    }

    @Test
    void anEndAndAHandOverAskForNothingOfTheAccountButForTheDepartmentTheyWereWrittenFor() {
        var now = profile().renamed("miami_parks", "https://x.com/miami_parks").ownedBy(POLICE);
        assertThat(changing(HAND_OVER, profile()).asOf(now).profile()).isEqualTo(now.ownedBy(PARKS));
        assertThat(Requests.with(profile()).asOf(now).profile()).isEqualTo(now.ownedBy(PARKS));
        assertThat(Requests.with(AccountProfile.empty()).asOf(now).profile()).as("written for none").isEqualTo(now);
    }

    @Test
    void onlyAChangeOrAnEndLeavesWhatItDoesNotAskToAlter() {
        assertThat(Arrays.stream(RequestKind.values()).filter(RequestKind::alters)).containsExactly(RequestKind.CHANGE, RequestKind.TERMINATE);
    }

    @Test
    void theAnswerGoesWithTheContent() {
        var answered = Requests.content().answering(" The duty officer ");
        assertThat(answered.answer()).isEqualTo("The duty officer");
        assertThat(answered.on(answered.profile().platform().orElseThrow())).isEqualTo(answered);
        assertThat(answered.answering("")).isEqualTo(Requests.content());
    }
}
