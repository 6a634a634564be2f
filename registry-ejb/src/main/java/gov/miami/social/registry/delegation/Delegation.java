package gov.miami.social.registry.delegation;

import gov.miami.social.policy.delegation.Capacity;
import gov.miami.social.policy.delegation.DelegationGrant;
import gov.miami.social.policy.delegation.DelegationId;
import gov.miami.social.policy.delegation.DelegationRevocation;
import gov.miami.social.policy.delegation.DelegationTerms;
import gov.miami.social.policy.delegation.DepartmentScope;
import gov.miami.social.policy.delegation.GrantCase;
import gov.miami.social.policy.delegation.Offices;
import gov.miami.social.policy.delegation.Power;
import gov.miami.social.policy.evidence.EvidenceId;
import gov.miami.social.policy.shared.Decision;
import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.policy.shared.Period;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;

/**
 * One delegation in the ledger. It is granted once, with its instrument, and its terms never change: it ends on its last day, or
 * earlier when it is revoked. It outlasts who gave it, and who follows in the office says that it stands, or revokes it. Another
 * scope or another date is another delegation.
 */
@Entity
@Table(name = "delegation")
class Delegation {

    @Id
    private UUID id;
    @Version
    private long version;
    @Enumerated(EnumType.STRING)
    private Capacity capacity;
    private EmployeeId grantor;
    private EmployeeId holder;
    @ElementCollection
    @CollectionTable(name = "delegation_power", joinColumns = @JoinColumn(name = "delegation"))
    @Column(name = "power")
    @Enumerated(EnumType.STRING)
    @BatchSize(size = 1000)
    private Set<Power> powers = new HashSet<>();
    private boolean everyDepartment;
    @ElementCollection
    @CollectionTable(name = "delegation_department", joinColumns = @JoinColumn(name = "delegation"))
    @Column(name = "department")
    @BatchSize(size = 1000)
    private Set<DepartmentKey> departments = new HashSet<>();
    private LocalDate firstDay;
    private LocalDate lastDay;
    private UUID instrument;
    private Instant grantedAt;
    @Embedded
    private Revocation revocation;
    @Embedded
    private Keeping keeping;

    protected Delegation() {
    }

    Delegation(DelegationId id) {
        this.id = id.value();
    }

    Decision grant(GrantCase facts, EvidenceId signed, Instant at) {
        var decision = DelegationGrant.decide(facts);
        if (decision.allowed()) {
            take(facts.terms());
            instrument = signed.value();
            grantedAt = at;
        }
        return decision;
    }

    private void take(DelegationTerms terms) {
        capacity = terms.capacity();
        grantor = terms.grantor();
        holder = terms.holder();
        powers.addAll(terms.powers());
        everyDepartment = terms.scope().all();
        departments.addAll(terms.scope().departments());
        firstDay = terms.period().from();
        lastDay = terms.period().until().orElseThrow();
    }

    Decision revoke(EmployeeId revoker, Offices offices, String why, Instant at, LocalDate day) {
        var decision = DelegationRevocation.decide(entry().endingBy(revoker, offices, day));
        if (decision.allowed()) {
            revocation = new Revocation(at, revoker, why);
        }
        return decision;
    }

    /** Stands, says who follows in the office. */
    Decision keep(EmployeeId follower, Offices offices, Instant at, LocalDate day) {
        var decision = DelegationRevocation.keeping(entry().endingBy(follower, offices, day));
        if (decision.allowed()) {
            keeping = new Keeping(at, follower);
        }
        return decision;
    }

    LedgerEntry entry() {
        return new LedgerEntry(id(), terms(), revocation != null, keeping().map(Keeping::keptBy));
    }

    DelegationId id() {
        return new DelegationId(id);
    }

    DelegationTerms terms() {
        var scope = everyDepartment ? DepartmentScope.everyDepartment() : DepartmentScope.of(departments);
        return new DelegationTerms(capacity, grantor, holder, powers, scope, Period.of(firstDay, lastDay));
    }

    long version() {
        return version;
    }

    EvidenceId instrument() {
        return new EvidenceId(instrument);
    }

    Instant grantedAt() {
        return grantedAt;
    }

    Optional<Keeping> keeping() {
        return Optional.ofNullable(keeping);
    }

    Optional<Revocation> revocation() {
        return Optional.ofNullable(revocation);
    }
}
