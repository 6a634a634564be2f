package gov.miami.social.registry.intake;

import static java.util.stream.Collectors.toSet;

import gov.miami.social.policy.account.AccountId;
import gov.miami.social.registry.department.Organisation;
import gov.miami.social.registry.journal.Subject;
import gov.miami.social.registry.journal.SubjectNames;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Turns lists of found accounts into what pages show, with the names of departments and people today. */
@ApplicationScoped
class IntakeViews {

    @Inject
    private Organisation organisation;
    @Inject
    private SubjectNames names;
    @Inject
    private Intakes intakes;
    @Inject
    private Clock clock;

    IntakeView view(Intake intake) {
        return views(List.of(intake)).get(0);
    }

    /** Several, with the names of those who brought them asked for once. */
    List<IntakeView> views(List<Intake> some) {
        var receivers = names.of(some.stream().map(intake -> Subject.of("login", intake.receivedBy())).collect(toSet()));
        return some.stream().map(intake -> view(intake, receivers.getOrDefault(Subject.of("login", intake.receivedBy()), intake.receivedBy()))).toList();
    }

    private IntakeView view(Intake intake, String receivedBy) {
        var progress = intake.status().running() ? intakes.progress(intake.id()) : new IntakeProgress(intake.id().value());
        var names = organisation.departmentNames(LocalDate.now(clock));
        var name = intake.department().map(owner -> names.getOrDefault(owner, owner.toString())).orElse("");
        return intake.view(name, receivedBy, progress);
    }

    Optional<ListOrigin> origin(AccountId account) {
        return intakes.origin(account);
    }
}
