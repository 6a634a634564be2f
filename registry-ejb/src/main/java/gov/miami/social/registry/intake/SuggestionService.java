package gov.miami.social.registry.intake;

import gov.miami.social.policy.intake.IntakeId;
import gov.miami.social.policy.intake.IntakeStatus;
import gov.miami.social.registry.journal.Journal;
import gov.miami.social.registry.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;

/** What the rows of a list may have meant: a person takes it, and the list is read anew. The file stays as it was sent. */
@Stateless
@RolesAllowed({Roles.COMMUNICATIONS, Roles.IT_ADMIN})
public class SuggestionService {

    @Inject
    private Intakes intakes;
    @Inject
    private IntakeSuggestions suggestions;
    @Inject
    private IntakeDesk desk;
    @Inject
    private Journal journal;

    /** What the last reading suggests, of one row or of all. */
    public List<SuggestionView> list(IntakeId id, Optional<Long> line) {
        return suggestions.of(intakes.get(id), line);
    }

    /** Whether people took any. */
    public boolean taken(IntakeId id) {
        return !suggestions.corrections(intakes.get(id)).isEmpty();
    }

    public void take(@Valid TakeSuggestion command) {
        var intake = intakes.unchanged(command.id(), command.version());
        var offered = suggestions.offered(intake, command);
        journal.settle(command, intake.step(IntakeStatus.READING, desk.node()));
        suggestions.add(intake, offered);
        desk.startWork(intakes.progress(command.id()));
    }

    public void leaveAsSent(@Valid LeaveAsSent command) {
        var intake = intakes.unchanged(command.id(), command.version());
        journal.settle(command, intake.leaveAsSent(desk.node()));
        desk.startWork(intakes.progress(command.id()));
    }
}
