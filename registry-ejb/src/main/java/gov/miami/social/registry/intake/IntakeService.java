package gov.miami.social.registry.intake;

import gov.miami.social.policy.account.AccountId;
import gov.miami.social.policy.intake.IntakeId;
import gov.miami.social.policy.intake.IntakeStatus;
import gov.miami.social.registry.journal.Command;
import gov.miami.social.registry.journal.Journal;
import gov.miami.social.registry.shared.ListQuery;
import gov.miami.social.registry.shared.Listing;
import gov.miami.social.registry.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.Optional;

/** Takes lists of found accounts in and carries them to the registry, step by step. */
@Stateless
@RolesAllowed({Roles.COMMUNICATIONS, Roles.IT_ADMIN, Roles.SYSTEM})
public class IntakeService {

    @Inject
    private Intakes intakes;
    @Inject
    private IntakeDesk desk;
    @Inject
    private IntakeViews views;
    @Inject
    private Journal journal;

    /** Sent twice, it is taken in once. */
    public void receive(@Valid ReceiveList command) {
        if (!intakes.has(command.id())) {
            var intake = new Intake(command, desk.sha256(command.content()));
            journal.settle(command, desk.receive(intake, command));
            intake.step(IntakeStatus.READING, desk.node());
            intakes.add(intake, KeptList.of(command.content()));
            desk.startWork(intakes.progress(command.id()));
        }
    }

    public void read(@Valid ReadList command) {
        begin(command, command.id(), command.version(), IntakeStatus.READING);
    }

    public void tell(@Valid TellColumns command) {
        var intake = intakes.unchanged(command.id(), command.version());
        journal.settle(command, intake.tell(command.columns(), desk.node()));
        desk.startWork(intakes.progress(command.id()));
    }

    public void apply(@Valid ApplyList command) {
        begin(command, command.id(), command.version(), IntakeStatus.APPLYING);
    }

    /** Asks the work to stop; it does so at its next row, and everything is undone. */
    public void stop(@Valid StopList command) {
        journal.settle(command, intakes.get(command.id()).mayStop());
        intakes.progress(command.id()).askToStop();
    }

    public void discard(@Valid DiscardList command) {
        var intake = intakes.unchanged(command.id(), command.version());
        journal.settle(command, intake.step(IntakeStatus.DISCARDED, ""));
    }

    public Listing<IntakeView> list(ListQuery query) {
        var found = intakes.list(query);
        return new Listing<>(views.views(found.rows()), found.total());
    }

    public IntakeView find(IntakeId id) {
        return views.view(intakes.get(id));
    }

    /** The report: every row of the last reading with its verdict and reasons. */
    public Listing<IntakeRowView> rows(IntakeId id, ListQuery query) {
        return intakes.rows(intakes.get(id), query);
    }

    /** The list that brought an account in. */
    public Optional<ListOrigin> origin(AccountId account) {
        return views.origin(account);
    }

    private void begin(Command command, IntakeId id, long version, IntakeStatus next) {
        var intake = intakes.unchanged(id, version);
        journal.settle(command, intake.step(next, desk.node()));
        desk.startWork(intakes.progress(id));
    }
}
