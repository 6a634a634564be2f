package gov.miami.social.registry.delegation;

import gov.miami.social.policy.delegation.Capacity;
import gov.miami.social.policy.delegation.DelegationState;
import gov.miami.social.policy.delegation.DelegationTerms;
import gov.miami.social.policy.shared.Clause;
import gov.miami.social.policy.shared.Decision;
import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.registry.department.Organisation;
import gov.miami.social.registry.journal.SubjectNames;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns delegations into what pages show: numbers and keys become names. */
@ApplicationScoped
class DelegationViews {

    @Inject
    private Organisation organisation;
    @Inject
    private SubjectNames subjects;
    @Inject
    private DelegationFacts facts;

    List<DelegationLine> lines(List<Delegation> delegations, LocalDate today) {
        var names = organisation.names(people(delegations));
        var departments = organisation.departmentNames(today);
        var active = facts.active(delegations.stream().map(found -> found.terms().holder()).toList(), today);
        return delegations.stream().map(found -> line(found, names, departments, standing(found, active, today), today)).toList();
    }

    DelegationView view(Delegation found, Viewer.Rights rights, LocalDate today) {
        var revocation = found.revocation();
        var keeping = found.keeping();
        var terms = found.terms();
        return new DelegationView(lines(List.of(found), today).get(0), found.version(), found.instrument(), found.grantedAt(),
                revocation.map(Revocation::revokedAt), revocation.map(Revocation::revokedBy).map(facts::name), revocation.map(Revocation::revokedWhy),
                rights.revoke(), standing(found, facts.active(List.of(terms.holder()), today), today),
                facts.inOffice(terms, today).stream().map(facts::name).toList(), keeping.map(Keeping::keptAt), keeping.map(Keeping::keptBy).map(facts::name),
                rights.keep());
    }

    private Decision standing(Delegation found, Set<EmployeeId> active, LocalDate today) {
        var terms = found.terms();
        return found.entry().standing(today, active.contains(terms.holder()), facts.offices(terms.grantor(), today));
    }

    List<HeldPower> powers(List<Delegation> delegations, LocalDate today) {
        return lines(delegations, today).stream().flatMap(line -> line.powers().stream()
                .map(power -> new HeldPower(power, line.everyDepartment(), line.departments(), line.until(), line.id()))).toList();
    }

    /** The offices behind those in force, each once. */
    List<HeldOffice> offices(List<LedgerEntry> entries, LocalDate today) {
        var inForce = entries.stream().filter(entry -> entry.inForce(today)).map(LedgerEntry::terms).toList();
        var directors = inForce.stream().filter(terms -> terms.capacity() == Capacity.DIRECTOR).flatMap(terms -> terms.scope().departments().stream()).collect(Collectors.toSet());
        var offices = new ArrayList<HeldOffice>();
        if (inForce.stream().anyMatch(terms -> terms.capacity() == Capacity.CITY_MANAGER)) {
            offices.add(new HeldOffice(Capacity.CITY_MANAGER, List.of()));
        }
        if (!directors.isEmpty()) {
            var names = organisation.departmentNames(today);
            offices.add(new HeldOffice(Capacity.DIRECTOR, directors.stream().map(key -> names.getOrDefault(key, key.toString())).sorted().toList()));
        }
        return offices;
    }

    List<DelegatedDecisionView> decisions(List<DelegatedDecision> decisions) {
        var people = decisions.stream().flatMap(found -> Stream.concat(found.person().stream(), Stream.of(found.grantor())));
        var names = organisation.names(people.distinct().toList());
        var about = subjects.of(decisions.stream().map(DelegatedDecision::subject).toList());
        return decisions.stream().map(found -> found.view(found.person().map(person -> name(names, person)).orElse(""),
                name(names, found.grantor()), about.getOrDefault(found.subject(), ""))).toList();
    }

    private static DelegationLine line(Delegation found, Map<EmployeeId, String> names, Map<?, String> departments, Decision standing, LocalDate today) {
        DelegationTerms terms = found.terms();
        var state = DelegationState.on(today, terms.period(), found.revocation().isPresent(), !standing.refusing().contains(Clause.DELEGATE_IS_ACTIVE));
        var covered = terms.scope().departments().stream().map(key -> departments.containsKey(key) ? departments.get(key) : key.toString());
        return new DelegationLine(found.id(), terms.capacity(), name(names, terms.grantor()), name(names, terms.holder()),
                terms.powers().stream().sorted().toList(), terms.scope().all(), covered.sorted().toList(), terms.period().from(),
                terms.period().until().orElseThrow(), state,
                standing.allowed() && !standing.advising().isEmpty());
    }

    /** A person the people table lost keeps the number as name. */
    private static String name(Map<EmployeeId, String> names, EmployeeId person) {
        return names.getOrDefault(person, person.toString());
    }

    private static Collection<EmployeeId> people(List<Delegation> delegations) {
        return delegations.stream().map(Delegation::terms).flatMap(terms -> Stream.of(terms.grantor(), terms.holder())).distinct().toList();
    }
}
