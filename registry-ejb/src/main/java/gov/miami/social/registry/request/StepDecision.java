package gov.miami.social.registry.request;

import gov.miami.social.policy.request.Outcome;
import gov.miami.social.policy.request.RequestId;
import gov.miami.social.policy.request.Standing;
import gov.miami.social.policy.request.StepLevel;
import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.policy.shared.SentenceId;
import gov.miami.social.registry.shared.WordsConverter;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What someone decided at one step of a request: who, in which standing, under which delegation, why. Never changed. */
@Entity
@Table(name = "step_decision")
class StepDecision {

    @Id
    private UUID id;
    private UUID request;
    private int round;
    @Enumerated(EnumType.STRING)
    private StepLevel level;
    private DepartmentKey department;
    @Enumerated(EnumType.STRING)
    private Outcome outcome;
    private EmployeeId decider;
    @Enumerated(EnumType.STRING)
    private Standing standing;
    private UUID delegation;
    private EmployeeId grantor;
    private Instant decidedAt;
    private String note;
    @Convert(converter = WordsConverter.class)
    private List<String> cited;

    protected StepDecision() {
    }

    StepDecision(RequestFacts request, StepAuthorization by, Outcome outcome, String note, List<SentenceId> cited, Instant at) {
        this.id = UUID.randomUUID();
        this.request = request.id().value();
        this.round = request.round();
        this.level = by.facts().step().level();
        this.department = by.facts().step().department();
        this.outcome = outcome;
        this.decider = by.facts().decider();
        this.standing = by.standing();
        this.delegation = by.delegation().orElse(null);
        this.grantor = by.grantor().orElse(null);
        this.decidedAt = at;
        this.note = note;
        this.cited = cited.stream().map(SentenceId::toString).toList();
    }

    RequestId request() {
        return new RequestId(request);
    }

    int round() {
        return round;
    }

    StepLevel level() {
        return level;
    }

    Outcome outcome() {
        return outcome;
    }

    EmployeeId decider() {
        return decider;
    }

    /** Who delegated the power to decide, when a designee did. */
    Optional<EmployeeId> grantor() {
        return Optional.ofNullable(grantor);
    }

    /** @param reply what was answered to its questions, if it asked some and they are answered */
    StepDecisionView view(Map<EmployeeId, String> names, String departmentName, Optional<ReplyView> reply) {
        return new StepDecisionView(round, level, department, departmentName, outcome, decider, names.getOrDefault(decider, ""), standing,
                grantor().map(person -> new Designee(names.getOrDefault(person, ""), delegation)), decidedAt, note,
                cited.stream().map(SentenceId::new).toList(), reply);
    }

    DepartmentKey department() {
        return department;
    }
}
