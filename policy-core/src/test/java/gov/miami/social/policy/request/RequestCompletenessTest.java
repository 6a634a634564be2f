package gov.miami.social.policy.request;

import static gov.miami.social.policy.account.Accounts.profile;
import static gov.miami.social.policy.request.ChangeKind.HAND_OVER;
import static gov.miami.social.policy.request.ChangeKind.RENAME;
import static gov.miami.social.policy.request.ChangeKind.TRANSFER;
import static gov.miami.social.policy.request.RequestKind.CHANGE;
import static gov.miami.social.policy.request.RequestKind.ESTABLISH;
import static gov.miami.social.policy.request.RequestKind.TERMINATE;
import static gov.miami.social.policy.request.RequestKind.USE;
import static gov.miami.social.policy.request.RequestCompleteness.missing;
import static gov.miami.social.policy.request.RequestCompleteness.needed;
import static gov.miami.social.policy.request.Requests.changing;
import static gov.miami.social.policy.request.RequestStatus.DRAFTED;
import static gov.miami.social.policy.request.RequestStatus.RETURNED;
import static gov.miami.social.policy.request.Requests.content;
import static gov.miami.social.policy.request.Requests.with;
import static org.assertj.core.api.Assertions.assertThat;

import gov.miami.social.policy.account.AccountProfile;
import gov.miami.social.policy.account.PlatformKey;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestCompletenessTest {

    @Test
    void aFilledRequestLacksNothing() {
        assertThat(missing(ESTABLISH, content())).isEmpty();
        assertThat(missing(USE, content())).isEmpty();
        assertThat(missing(CHANGE, changing(RENAME, profile()))).isEmpty();
        assertThat(missing(TERMINATE, content())).isEmpty();
    }

    @Test
    void anEmptyRequestSaysEverythingItLacksInTheOrderOfTheForm() {
        assertThat(missing(ESTABLISH, RequestContent.empty())).containsExactly("platform", "handle", "department", "purpose", "audience", "languages",
                "whyNotExisting", "businessCase", "primaryContact", "users", "recoveryEmail", "cityLink", "departmentLink");
        assertThat(missing(USE, RequestContent.empty())).containsExactly("url", "platform", "handle", "department", "purpose", "audience", "languages",
                "businessCase", "primaryContact", "users", "recoveryEmail", "cityLink", "departmentLink");
        assertThat(missing(CHANGE, RequestContent.empty())).containsExactly("change", "department", "businessCase");
        assertThat(missing(TERMINATE, RequestContent.empty())).containsExactly("department", "businessCase");
    }

    @Test
    void whatHasToBeFilledIsKnownBeforeItIsMissing() {
        assertThat(needed(TERMINATE, DRAFTED, content())).containsExactly("department", "businessCase");
        assertThat(needed(ESTABLISH, DRAFTED, content())).contains("users", "cityLink").doesNotContain("otherPlatform", "url", "answer");
        assertThat(needed(CHANGE, DRAFTED, changing(RENAME, profile()))).contains("handle", "url");
    }

    @Test
    void whatWasSentBackLacksItsAnswerFirst() {
        assertThat(missing(ESTABLISH, RETURNED, content())).containsExactly("answer");
        assertThat(missing(ESTABLISH, RETURNED, content().answering("At night the duty officer"))).isEmpty();
        assertThat(missing(ESTABLISH, DRAFTED, content())).isEmpty();
    }

    @Test
    void aPlatformOutsideTheCatalogueIsNamed() {
        var other = onOther(profile());
        assertThat(missing(ESTABLISH, with(other))).containsExactly("otherPlatform");
        assertThat(missing(ESTABLISH, new RequestContent(Optional.empty(), other, "Bluesky, bsky.app", "x", "x", true))).isEmpty();
    }

    @Test
    void aNewNameIsNamed() {
        assertThat(missing(CHANGE, changing(RENAME, profile().renamed("@", "https://x.com/miami")))).containsExactly("handle");
        assertThat(missing(CHANGE, changing(RENAME, profile().renamed("miami", "")))).containsExactly("url");
        assertThat(missing(CHANGE, changing(HAND_OVER, profile().renamed("", "")).handedTo("Commissioner, District 2"))).isEmpty();
    }

    @Test
    void aHandOverNamesTheOfficialWhoTakesTheAccount() {
        assertThat(missing(CHANGE, changing(HAND_OVER, profile()))).containsExactly("recipient");
        assertThat(missing(CHANGE, changing(HAND_OVER, profile()).handedTo(" - "))).containsExactly("recipient");
        assertThat(missing(CHANGE, changing(HAND_OVER, profile()).handedTo("Commissioner, District 2"))).isEmpty();
    }

    @Test
    void aTransferNamesWhoTakesTheAccountOver() {
        assertThat(missing(CHANGE, changing(TRANSFER, profile()))).isEmpty();
        assertThat(missing(CHANGE, changing(TRANSFER, profile().movedTo(AccountProfile.empty())))).containsExactly("department", "primaryContact", "users", "recoveryEmail", "departmentLink");
        assertThat(missing(CHANGE, changing(HAND_OVER, profile().movedTo(AccountProfile.empty())))).containsExactly("recipient", "department");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0", "\u200b\u200b", "---", "?"})
    void aTextThatSaysNothingIsMissing(String text) {
        assertThat(missing(ESTABLISH, new RequestContent(Optional.empty(), profile(), "", text, text, true)))
                .containsExactly("whyNotExisting", "businessCase");
    }

    @ParameterizedTest
    @EnumSource
    void everyKindSaysForWhichDepartmentAndWhy(RequestKind kind) {
        assertThat(missing(kind, RequestContent.empty())).contains("department", "businessCase");
    }

    private static AccountProfile onOther(AccountProfile good) {
        return new AccountProfile(Optional.of(PlatformKey.OTHER), good.handle(), good.url(), good.department(), good.purpose(), good.audience(),
                good.languages(), good.primaryContact(), good.secondaryContact(), good.users(), good.recoveryEmail(), good.cityLink(),
                good.departmentLink(), good.commentsOpen());
    }
}
