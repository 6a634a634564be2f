package gov.miami.social.registry.delegation;

import static gov.miami.social.policy.shared.Clause.DELEGATION_COVERS_DEPARTMENT;
import static gov.miami.social.policy.shared.Clause.DELEGATE_IS_ACTIVE;
import static gov.miami.social.policy.shared.Clause.DELEGATION_IN_FORCE;
import static gov.miami.social.policy.shared.Clause.DELEGATION_KEPT_BY_WHO_FOLLOWS;
import static gov.miami.social.policy.shared.Clause.DELEGATOR_IN_OFFICE;
import static gov.miami.social.policy.shared.Clause.DELEGATION_REVOCABLE;
import static gov.miami.social.policy.shared.Clause.DELEGATOR_HOLDS_THE_POWER;
import static gov.miami.social.registry.delegation.Ledger.ASSISTANT;
import static gov.miami.social.registry.delegation.Ledger.CITY_MANAGER;
import static gov.miami.social.registry.delegation.Ledger.DIRECTOR;
import static gov.miami.social.registry.delegation.Ledger.FIRST;
import static gov.miami.social.registry.delegation.Ledger.LAST;
import static gov.miami.social.registry.delegation.Ledger.NOON;
import static gov.miami.social.registry.delegation.Ledger.PARKS;
import static gov.miami.social.registry.delegation.Ledger.PARKS_DIRECTOR;
import static gov.miami.social.registry.delegation.Ledger.POLICE;
import static org.assertj.core.api.Assertions.assertThat;

import gov.miami.social.policy.delegation.DelegationId;
import gov.miami.social.policy.delegation.GrantCase;
import gov.miami.social.policy.delegation.Offices;
import gov.miami.social.policy.delegation.Power;
import gov.miami.social.policy.evidence.EvidenceId;
import gov.miami.social.policy.shared.Clause;
import gov.miami.social.policy.shared.Decision;
import gov.miami.social.policy.shared.EmployeeId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DelegationTest {

    private static final EmployeeId OTHER = new EmployeeId("10009");
    private static final Offices NO_OFFICE = new Offices(false, Set.of());

    private static Decision revoke(Delegation delegation, LocalDate day) {
        return delegation.revoke(DIRECTOR, PARKS_DIRECTOR, "She changed departments", NOON, day);
    }

    private static List<Clause> lacks(Delegation delegation, LocalDate day) {
        return delegation.entry().held(Power.DESIGNATE, PARKS, day, true, PARKS_DIRECTOR).force().refusing();
    }

    @Test
    void grantedItSaysWhatTheInstrumentSays() {
        var delegation = Ledger.ofParksDirector();
        assertThat(delegation.terms()).isEqualTo(Ledger.parks());
        assertThat(delegation.grantedAt()).isEqualTo(NOON);
        assertThat(delegation.revocation()).isEmpty();
    }

    @Test
    void refusedItTakesNothing() {
        var delegation = new Delegation(DelegationId.random());
        var decision = delegation.grant(new GrantCase(Ledger.parks(), FIRST, NO_OFFICE, true, true, 366), EvidenceId.create(), NOON);
        assertThat(decision.refusing()).containsExactly(DELEGATOR_HOLDS_THE_POWER);
        assertThat(delegation.grantedAt()).isNull();
    }

    @Test
    void itCarriesItsHolderFromTheFirstDayToTheLast() {
        var delegation = Ledger.ofParksDirector();
        assertThat(lacks(delegation, FIRST.minusDays(1))).containsExactly(DELEGATION_IN_FORCE);
        assertThat(lacks(delegation, FIRST)).isEmpty();
        assertThat(lacks(delegation, LAST)).isEmpty();
        assertThat(lacks(delegation, LAST.plusDays(1))).containsExactly(DELEGATION_IN_FORCE);
    }

    @Test
    void itDoesNotCarryIntoAnotherDepartment() {
        var held = Ledger.ofParksDirector().entry().held(Power.DESIGNATE, POLICE, FIRST, true, PARKS_DIRECTOR);
        assertThat(held.inForce()).isFalse();
        assertThat(held.force().refusing()).containsExactly(DELEGATION_COVERS_DEPARTMENT);
        assertThat(held.grantor()).isEqualTo(DIRECTOR);
    }

    @Test
    void revokedItEndsAtOnceAndKeepsWhoAndWhy() {
        var delegation = Ledger.ofParksDirector();
        assertThat(revoke(delegation, FIRST).allowed()).isTrue();
        assertThat(lacks(delegation, FIRST)).containsExactly(DELEGATION_IN_FORCE);
        assertThat(delegation.revocation()).contains(new Revocation(NOON, DIRECTOR, "She changed departments"));
    }

    @Test
    void itIsRevokedOnlyOnce() {
        var delegation = Ledger.ofParksDirector();
        revoke(delegation, FIRST);
        assertThat(delegation.entry().mayBeRevoked(DIRECTOR, PARKS_DIRECTOR, FIRST)).isFalse();
        assertThat(revoke(delegation, FIRST).refusing()).containsExactly(DELEGATION_REVOCABLE);
    }

    @Test
    void anEndedOneIsNotRevoked() {
        var delegation = Ledger.ofParksDirector();
        assertThat(revoke(delegation, LAST.plusDays(1)).refusing()).containsExactly(DELEGATION_REVOCABLE);
        assertThat(delegation.revocation()).isEmpty();
    }

    /** Who follows says that it stands, and is asked no more; who gave it has said so, and the holder says nothing. */
    @Test
    void whoFollowsInTheOfficeLetsItStand() {
        var delegation = Ledger.ofParksDirector();
        assertThat(delegation.entry().mayBeKept(OTHER, PARKS_DIRECTOR, FIRST)).isTrue();
        assertThat(delegation.entry().mayBeKept(OTHER, CITY_MANAGER, FIRST)).isTrue();
        assertThat(delegation.entry().mayBeKept(OTHER, NO_OFFICE, FIRST)).isFalse();
        assertThat(delegation.keep(DIRECTOR, PARKS_DIRECTOR, NOON, FIRST).refusing()).containsExactly(DELEGATION_KEPT_BY_WHO_FOLLOWS);
        assertThat(delegation.keep(ASSISTANT, NO_OFFICE, NOON, FIRST).refusing()).containsExactly(DELEGATOR_HOLDS_THE_POWER);
        assertThat(delegation.keeping()).isEmpty();
        assertThat(delegation.keep(OTHER, PARKS_DIRECTOR, NOON, FIRST).allowed()).isTrue();
        assertThat(delegation.keeping()).contains(new Keeping(NOON, OTHER));
        assertThat(delegation.entry().mayBeKept(OTHER, PARKS_DIRECTOR, FIRST)).isFalse();
        assertThat(delegation.keep(OTHER, PARKS_DIRECTOR, NOON, LAST.plusDays(1)).refusing()).containsExactly(DELEGATION_REVOCABLE);
    }

    @Test
    void itOutlastsWhoGaveItAndNotWhoHoldsIt() {
        var entry = Ledger.ofParksDirector().entry();
        assertThat(entry.held(Power.DESIGNATE, PARKS, LAST, true, NO_OFFICE).inForce()).isTrue();
        assertThat(entry.standing(LAST, true, NO_OFFICE).advising()).containsExactly(DELEGATOR_IN_OFFICE);
        assertThat(entry.held(Power.DESIGNATE, PARKS, LAST, false, PARKS_DIRECTOR).force().refusing()).containsExactly(DELEGATE_IS_ACTIVE);
    }

    @Test
    void itsHolderCannotRevokeIt() {
        var delegation = Ledger.ofParksDirector();
        assertThat(delegation.entry().mayBeRevoked(ASSISTANT, NO_OFFICE, FIRST)).isFalse();
        assertThat(delegation.entry().mayBeRevoked(ASSISTANT, CITY_MANAGER, FIRST)).isTrue();
    }
}
