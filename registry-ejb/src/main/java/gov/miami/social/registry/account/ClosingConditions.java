package gov.miami.social.registry.account;

import static gov.miami.social.policy.account.ClosingCondition.CREDENTIALS_HANDED_OVER;

import gov.miami.social.policy.account.ClosingCondition;
import gov.miami.social.registry.department.Organisation;
import gov.miami.social.registry.shared.Caller;
import gov.miami.social.registry.shared.Roles;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How each closing condition stands: seen by a later feature where there is one, else attested by a named person. */
@Dependent
class ClosingConditions {

    @Inject
    private Accounts accounts;
    @Inject
    private AccountRights rights;
    @Inject
    private Organisation organisation;
    @Inject
    private Caller caller;
    @Inject
    private Clock clock;
    @Inject
    private Instance<ArchiveProof> archive;
    @Inject
    private Instance<HoldFact> hold;
    @Inject
    private Instance<CredentialHandover> handover;

    List<ConditionView> of(Account account) {
        var attested = attested(account);
        var names = organisation.names(attested.values().stream().map(Attestation::attester).toList());
        return Arrays.stream(ClosingCondition.values()).map(condition -> {
            var word = Optional.ofNullable(attested.get(condition));
            return new ConditionView(condition, met(account, condition, word), fact(condition).isPresent(),
                    word.map(Attestation::attester).map(names::get).orElse(""), word.map(Attestation::attestedAt).orElse(null),
                    word.map(Attestation::how).orElse(""), fact(condition).isEmpty() && inCharge(account, condition));
        }).toList();
    }

    Set<ClosingCondition> met(Account account) {
        var attested = attested(account);
        return Arrays.stream(ClosingCondition.values())
                .filter(condition -> met(account, condition, Optional.ofNullable(attested.get(condition)))).collect(Collectors.toSet());
    }

    /** Records answers for archive and holds; the owning department's director or IT for the credentials. */
    boolean inCharge(Account account, ClosingCondition condition) {
        if (condition != CREDENTIALS_HANDED_OVER) {
            return caller.is(Roles.RECORDS);
        }
        return caller.is(Roles.IT_ADMIN) || account.profile().department()
                .filter(department -> organisation.directs(caller.employee(), department, LocalDate.now(clock))).isPresent();
    }

    void requireOurs(Account account) {
        rights.requireOurs(account);
    }

    private boolean met(Account account, ClosingCondition condition, Optional<Attestation> word) {
        return fact(condition).map(fact -> fact.met(account.facts().id())).orElse(word.isPresent());
    }

    private Map<ClosingCondition, Attestation> attested(Account account) {
        return accounts.attestations(account.facts().id()).stream()
                .collect(Collectors.toMap(Attestation::condition, Function.identity(), (earlier, later) -> later));
    }

    private Optional<? extends ConditionFact> fact(ClosingCondition condition) {
        return switch (condition) {
            case ARCHIVE_PROVEN -> archive.stream().findFirst();
            case NO_HOLD -> hold.stream().findFirst();
            case CREDENTIALS_HANDED_OVER -> handover.stream().findFirst();
        };
    }
}
