package gov.miami.social.registry.delegation;

import gov.miami.social.policy.delegation.Capacity;
import gov.miami.social.policy.delegation.DelegationId;
import gov.miami.social.policy.delegation.DelegationTerms;
import gov.miami.social.policy.delegation.DepartmentScope;
import gov.miami.social.policy.delegation.GrantCase;
import gov.miami.social.policy.delegation.Power;
import gov.miami.social.policy.evidence.EvidenceId;
import gov.miami.social.policy.evidence.EvidencePurpose;
import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.policy.shared.Period;
import gov.miami.social.registry.evidence.EvidenceDemo;
import gov.miami.social.registry.evidence.KeepEvidence;
import gov.miami.social.registry.journal.DemoActs;
import gov.miami.social.registry.shared.CityClock;
import gov.miami.social.registry.shared.DemoData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The delegations of the demo city: the Assistant City Manager decides for the City Manager everywhere, as in the years before; one delegation
 * more has ended, one was revoked, one is for some departments; the Parks director lets an employee judge relatedness.
 */
@ApplicationScoped
public class DelegationDemo implements DemoData {

    @Inject
    private Delegations delegations;
    @Inject
    private DelegationFacts facts;
    @Inject
    private EvidenceDemo evidence;
    @Inject
    private DemoActs acts;

    @Override
    public int order() {
        return 60;
    }

    @Override
    public void load() {
        var today = facts.today();
        var manager = person("city-manager");
        Stream.of(790, 425, 60).forEach(ago -> grant(terms(Capacity.CITY_MANAGER, "city-manager", "designee", Power.of(Capacity.CITY_MANAGER),
                DepartmentScope.everyDepartment(), today.minusDays(ago), ago == 60 ? 300 : 365)));
        grant(terms(Capacity.CITY_MANAGER, "city-manager", "communications", Set.of(Power.DECLARE_EMERGENCY),
                DepartmentScope.everyDepartment(), today.minusDays(220), 183));
        grant(terms(Capacity.CITY_MANAGER, "city-manager", "director-police", Set.of(Power.APPROVE_USE, Power.APPROVE_CHANGE),
                scope("POL", "FIRE", "NET"), today.minusDays(30), 180));
        grant(terms(Capacity.DIRECTOR, "director-parks", "employee-parks", Set.of(Power.DETERMINE_RELATEDNESS), scope("PRK"),
                today.minusDays(14), 90));
        var revoked = grant(terms(Capacity.CITY_MANAGER, "city-manager", "hr", Set.of(Power.APPROVE_DESIGNATION), scope("HR", "RISK"),
                today.minusDays(90), 365));
        revoke(revoked, manager, "Designations are approved by the Assistant City Manager", today.minusDays(20));
    }

    private void revoke(Delegation delegation, EmployeeId revoker, String why, LocalDate day) {
        var decision = delegation.revoke(revoker, facts.offices(revoker, day), why, morning(day), day);
        acts.did(revoker, new RevokeDelegation(delegation.id(), delegation.version(), why), decision, Optional.empty(), morning(day));
    }

    private DelegationTerms terms(Capacity capacity, String grantor, String holder, Set<Power> powers, DepartmentScope scope,
            LocalDate from, int days) {
        return new DelegationTerms(capacity, person(grantor), person(holder), powers, scope, Period.of(from, from.plusDays(days - 1L)));
    }

    private Delegation grant(DelegationTerms terms) {
        var day = terms.period().from();
        var delegation = new Delegation(DelegationId.random());
        var signed = new KeepEvidence(EvidenceId.create(), "delegation-" + day + ".pdf", EvidencePurpose.SIGNED_INSTRUMENT, DemoInstrument.pdf(terms));
        var command = new GrantDelegation(delegation.id(), terms.capacity(), terms.holder(), terms.powers(),
                terms.scope().all() ? Optional.empty() : Optional.of(terms.scope().departments()), day, terms.period().until(), signed.name(), signed.bytes());
        var granted = new GrantCase(terms, day, facts.offices(terms.grantor(), day), facts.active(terms.holder(), day), true, facts.longestDays());
        evidence.keep(signed, terms.grantor(), morning(day));
        acts.did(terms.grantor(), command, delegation.grant(granted, signed.id(), morning(day)), Optional.empty(), morning(day));
        delegations.add(delegation);
        return delegation;
    }

    private static Instant morning(LocalDate day) {
        return day.atTime(9, 0).atZone(CityClock.ZONE).toInstant();
    }

    private EmployeeId person(String login) {
        return acts.person(login);
    }

    private static DepartmentScope scope(String... keys) {
        return DepartmentScope.of(Stream.of(keys).map(DepartmentKey::new).collect(Collectors.toSet()));
    }
}
