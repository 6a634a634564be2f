package gov.miami.social.registry.account;

import gov.miami.social.policy.account.ClosingCondition;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;

/** The closing conditions that later features see by themselves; the others are attested by hand. */
@Dependent
class ClosingFacts {

    @Inject
    private Instance<ArchiveProof> archive;
    @Inject
    private Instance<HoldFact> hold;
    @Inject
    private Instance<CredentialHandover> handover;

    Optional<? extends ConditionFact> of(ClosingCondition condition) {
        return switch (condition) {
            case ARCHIVE_PROVEN -> archive.stream().findFirst();
            case NO_HOLD -> hold.stream().findFirst();
            case CREDENTIALS_HANDED_OVER -> handover.stream().findFirst();
        };
    }
}
