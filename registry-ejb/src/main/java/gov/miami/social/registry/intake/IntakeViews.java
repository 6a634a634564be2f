package gov.miami.social.registry.intake;

import gov.miami.social.policy.account.AccountId;
import gov.miami.social.registry.department.Organisation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** Turns lists of found accounts into what pages show, with the names of departments today. */
@ApplicationScoped
class IntakeViews {

    @Inject
    private Organisation organisation;
    @Inject
    private Intakes intakes;
    @Inject
    private Clock clock;

    IntakeView view(Intake intake) {
        var progress = intake.status().running() ? intakes.progress(intake.id()) : new IntakeProgress(intake.id().value());
        var name = organisation.departmentNames(LocalDate.now(clock)).getOrDefault(intake.department(), intake.department().toString());
        return intake.view(name, progress);
    }

    Optional<ListOrigin> origin(AccountId account) {
        return intakes.origin(account);
    }
}
