package gov.miami.social.it.security;

import static org.assertj.core.api.Assertions.assertThat;

import gov.miami.social.it.As;
import gov.miami.social.it.Ears;
import gov.miami.social.it.Portal;
import gov.miami.social.policy.request.EmergencyId;
import gov.miami.social.registry.request.DeclareEmergency;
import gov.miami.social.registry.request.EmergencyService;
import gov.miami.social.registry.request.EmergencyView;
import gov.miami.social.registry.request.EndEmergency;
import gov.miami.social.registry.shared.StaleView;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** No emergency is declared twice: of two who declare at once one wins, and the other is told who did it. */
@ExtendWith(ArquillianExtension.class)
class DoubleEmergencyIT {

    @Inject
    private Cases cases;
    @Inject
    private EmergencyService emergencies;
    @Inject
    private Clock clock;

    @Deployment
    static EnterpriseArchive ear() {
        return Ears.builtWith(DoubleEmergencyIT.class, AtOnce.class, Cases.class, FacesForm.class, Portal.class);
    }

    @AfterEach
    void calm() throws Exception {
        for (var emergency : inForce()) {
            As.login("city-manager", () -> emergencies.end(new EndEmergency(emergency.id())));
        }
    }

    @RepeatedTest(5)
    void ofTwoWhoDeclareAtOnceOneWinsAndTheOtherIsToldWho() throws Exception {
        var last = cases.lastEmergency();
        var failed = AtOnce.thrown(declaring("city-manager", EmergencyId.random(), last), declaring("designee", EmergencyId.random(), last));
        assertThat(inForce()).hasSize(1);
        assertThat(failed).singleElement().isInstanceOfSatisfying(StaleView.class,
                stale -> assertThat(stale.changedBy()).isNotEmpty().isEqualTo(inForce().get(0).declaredBy()));
    }

    @RepeatedTest(3)
    void aDoubleClickDeclaresOnceAndTellsNobodyOff() throws Exception {
        var last = cases.lastEmergency();
        var id = EmergencyId.random();
        assertThat(AtOnce.thrown(declaring("city-manager", id, last), declaring("city-manager", id, last))).isEmpty();
        assertThat(inForce()).singleElement().extracting(EmergencyView::id).isEqualTo(id);
    }

    @Test
    void onThePageTheLaterOneIsToldWhoDeclaredAndOneThatIsOverIsInNobodysWay() throws Exception {
        declaring("city-manager", EmergencyId.random(), cases.lastEmergency()).call();
        calm();
        var first = declaring("city-manager");
        var second = declaring("designee");
        first.press("declareForm:declare");
        var answer = second.press("declareForm:declare");
        assertThat(inForce()).singleElement().satisfies(emergency -> assertThat(answer.body()).contains(emergency.declaredBy()));
    }

    /** Nothing is rounded or refused in general words: the field says what it takes. */
    @Test
    void hoursThatCannotBeAreRefusedAtTheField() {
        Map.of("1.5", "Give a whole number", "-3", "Give a number from 1 to 336", "0", "Give a number from 1 to 336", "337", "Give a number from 1 to 336")
                .forEach((typed, said) -> assertThat(declaring("city-manager").with("declareForm:hours", typed).press("declareForm:declare").body())
                        .as(typed).containsPattern("hours-error\"[^>]*class=\"error\"[^§]{0,200}" + said));
        assertThat(inForce()).isEmpty();
    }

    private static FacesForm declaring(String login) {
        var person = Portal.signedIn("http://localhost:" + System.getProperty("jboss.http.port"), login);
        return FacesForm.on(person, person.get("/social/request/emergencies.xhtml"), "declareForm")
                .with("declareForm:name", "Hurricane").with("declareForm:reason", "Landfall tonight").with("declareForm:hours", "24").with("declareForm:hours_input", "24");
    }

    private Callable<Void> declaring(String login, EmergencyId id, Optional<EmergencyId> last) {
        var command = new DeclareEmergency(id, "Hurricane", "Landfall tonight", clock.instant().plus(Duration.ofDays(3)), last);
        return () -> {
            As.login(login, () -> emergencies.declare(command));
            return null;
        };
    }

    private List<EmergencyView> inForce() {
        try {
            return As.login("auditor", () -> emergencies.inForce());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
