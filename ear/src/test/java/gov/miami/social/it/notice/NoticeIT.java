package gov.miami.social.it.notice;

import static org.assertj.core.api.Assertions.assertThat;

import gov.miami.social.it.Ears;
import gov.miami.social.it.Mailbox;
import gov.miami.social.it.Mailbox.Letter;
import gov.miami.social.it.Portal;
import gov.miami.social.it.Until;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Notices over real SMTP: in order, each once, not lost while the mail server is away, together when so wanted. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class NoticeIT {

    private static final ZoneId CITY = ZoneId.of("America/New_York");
    /** The minute after which a mail is tried again whose delivery broke off, as when the test before closed its mailbox; two turns of the clock that sends, and some time to spare. */
    private static final Duration SOON = Duration.ofSeconds(120);

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final Portal server = Portal.anonymous();

    @Deployment
    static EnterpriseArchive ear() {
        return Ears.builtWith(NoticeIT.class, NoticeServlet.class);
    }

    @AfterEach
    void leaveTheClockAsItWas() {
        server.post("/it/clock", Map.of("reset", ""));
    }

    private void tell(String login, String what) {
        assertThat(server.post("/it/notice", Map.of("to", login, "mark", mark + what)).statusCode()).isEqualTo(200);
    }

    private List<Letter> arrived(Mailbox mailbox) {
        return mailbox.await(0, 1).stream().filter(letter -> letter.text().contains(mark)).toList();
    }

    private List<Letter> await(Mailbox mailbox, int count) throws Exception {
        return Until.seen(SOON, () -> arrived(mailbox), letters -> letters.size() >= count);
    }

    /** Until the clock that sends has gone round: what is queued now, for somebody else, has arrived. */
    private void awaitATurn(Mailbox mailbox) throws Exception {
        tell("employee-police", "-turn");
        Until.seen(SOON, () -> arrived(mailbox), letters -> letters.stream().anyMatch(NoticeIT::tellsOfATurn));
    }

    private List<Letter> arrivedButTheTurns(Mailbox mailbox) {
        return arrived(mailbox).stream().filter(letter -> !tellsOfATurn(letter)).toList();
    }

    private static boolean tellsOfATurn(Letter letter) {
        return letter.text().contains("-turn.");
    }

    @Test
    void noticesOfOnePersonArriveInTheirOrderAndOnce() throws Exception {
        try (var mailbox = Mailbox.open()) {
            for (var what : List.of("-a", "-b", "-c")) {
                tell("director-police", what);
            }
            await(mailbox, 3);
            awaitATurn(mailbox);
            var letters = arrivedButTheTurns(mailbox);
            assertThat(letters).hasSize(3);
            for (int i = 0; i < 3; i++) {
                assertThat(letters.get(i).text()).contains(mark + List.of("-a", "-b", "-c").get(i) + ".");
                assertThat(letters.get(i).to()).contains("declan.fitzwarren@");
            }
        }
    }

    @Test
    void anActUndoneTellsNobody() throws Exception {
        try (var mailbox = Mailbox.open()) {
            server.post("/it/notice", Map.of("to", "director-police", "mark", mark + "-undone", "undone", "yes"));
            tell("director-police", "-done");
            assertThat(await(mailbox, 1)).singleElement().satisfies(letter -> assertThat(letter.text()).contains(mark + "-done."));
        }
    }

    @Test
    void whileTheMailServerIsAwayNothingIsLostAndTheAdministratorIsTold() throws Exception {
        tell("director-police", "-kept");
        var administrator = Portal.signedIn("it-admin");
        var tried = Until.seen(SOON, () -> administrator.get("/social/notice/outbox.xhtml?q=" + mark).body(), page -> page.contains("The mail server does not answer"));
        assertThat(tried).contains("does not take our mail", "Declan Fitzwarren");
        try (var mailbox = Mailbox.open()) {
            assertThat(await(mailbox, 1)).singleElement().satisfies(letter -> assertThat(letter.text()).contains(mark + "-kept."));
        }
    }

    @Test
    void allThatWaitIsCountedAndNotOnlyWhatWasTried() throws Exception {
        for (var one = 0; one < 6; one++) {
            tell("director-police", "-counted" + one);
        }
        var administrator = Portal.signedIn("it-admin");
        var page = Until.seen(SOON, () -> administrator.get("/social/notice/outbox.xhtml?q=" + mark).body(), shown -> shown.contains("Notices waiting"));
        var waiting = administrator.get("/social/notice/outbox.xhtml?status=QUEUED&export=csv").body().lines().count() - 1;
        assertThat(waiting).isGreaterThanOrEqualTo(6);
        assertThat(page).contains("Notices waiting: " + waiting + ".");
        try (var mailbox = Mailbox.open()) {
            assertThat(await(mailbox, 6)).hasSize(6);
        }
    }

    @Test
    void whoWantsSoGetsTheNoticesOfADayTogetherAtSeven() throws Exception {
        var seven = Instant.now().atZone(CITY).plusDays(1).with(LocalTime.of(7, 0)).toInstant();
        server.post("/it/notice", Map.of("to", "auditor", "mode", "DAILY"));
        try (var mailbox = Mailbox.open()) {
            server.post("/it/clock", Map.of("set", seven.minusSeconds(30).toString()));
            tell("auditor", "-one");
            tell("auditor", "-two");
            awaitATurn(mailbox);
            assertThat(arrivedButTheTurns(mailbox)).isEmpty();
            server.post("/it/clock", Map.of("set", seven.toString()));
            await(mailbox, 2);
            assertThat(arrivedButTheTurns(mailbox)).singleElement().satisfies(letter -> {
                assertThat(letter.subject()).endsWith("2 notices");
                assertThat(letter.text()).containsSubsequence(mark + "-one.", mark + "-two.");
            });
        } finally {
            server.post("/it/notice", Map.of("to", "auditor", "mode", "IMMEDIATELY"));
        }
    }
}
