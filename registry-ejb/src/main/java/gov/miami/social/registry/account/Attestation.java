package gov.miami.social.registry.account;

import gov.miami.social.policy.account.AccountId;
import gov.miami.social.policy.account.ClosingCondition;
import gov.miami.social.policy.shared.EmployeeId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A named person's word that a closing condition is met, and how he knows; it may be taken back while the account stands. */
@Entity
@Table(name = "closing_attestation")
class Attestation {

    @Id
    private UUID id;
    private UUID account;
    @Enumerated(EnumType.STRING)
    private ClosingCondition metCondition;
    private EmployeeId attester;
    private Instant attestedAt;
    private LocalDate seenOn;
    private String how;
    private Instant takenBackAt;
    private EmployeeId takenBackBy;
    private String takenBackWhy;

    protected Attestation() {
    }

    Attestation(AttestCondition command, EmployeeId attester, Instant at) {
        this.id = UUID.randomUUID();
        this.account = command.account().value();
        this.metCondition = command.condition();
        this.attester = attester;
        this.attestedAt = at;
        this.seenOn = command.seenOn();
        this.how = command.how();
    }

    void takeBack(EmployeeId person, String why, Instant at) {
        takenBackBy = person;
        takenBackWhy = why;
        takenBackAt = at;
    }

    AccountId account() {
        return new AccountId(account);
    }

    ClosingCondition condition() {
        return metCondition;
    }

    EmployeeId attester() {
        return attester;
    }

    Instant attestedAt() {
        return attestedAt;
    }

    LocalDate seenOn() {
        return seenOn;
    }

    String how() {
        return how;
    }
}
