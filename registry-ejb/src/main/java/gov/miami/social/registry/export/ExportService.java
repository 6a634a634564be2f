package gov.miami.social.registry.export;

import gov.miami.social.policy.shared.ExportAdmission;
import gov.miami.social.policy.shared.ExportState;
import gov.miami.social.registry.journal.Journal;
import gov.miami.social.registry.setting.Settings;
import gov.miami.social.registry.shared.Caller;
import gov.miami.social.registry.shared.ListQuery;
import gov.miami.social.registry.shared.Listing;
import gov.miami.social.registry.shared.NoSuchItem;
import gov.miami.social.registry.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Keeps the files that a person's lists were written to: for that person alone, and for some hours. */
@Stateless
@RolesAllowed(Roles.EMPLOYEE)
public class ExportService {

    @Inject
    private ListExports exports;
    @Inject
    private Settings settings;
    @Inject
    private Journal journal;
    @Inject
    private Caller caller;
    @Inject
    private Clock clock;
    @Inject
    private Event<ExportStarted> started;

    /** Begins a file: it is written in the background. Sent twice, it is begun once; answers whether it was. */
    public boolean start(@Valid StartExport command, ListWriter list) {
        if (exports.has(command.id())) {
            return false;
        }
        journal.settle(command, ExportAdmission.decide(exports.running(caller.login()).size()));
        exports.add(new ListExport(command, caller.login(), clock.instant()));
        started.fire(new ExportStarted(command.id(), list));
        return true;
    }

    /** What is being written for this person. */
    public Optional<ExportView> running() {
        return exports.running(caller.login()).stream().findFirst().map(ListExport::view);
    }

    public Listing<ExportView> list(ListQuery query) {
        return exports.list(caller.login(), query);
    }

    public ExportView find(UUID id) {
        return exports.own(id, caller.login()).view();
    }

    /** One piece of a file that is whole, numbered from 0. */
    public byte[] part(UUID id, int number) {
        if (!exports.own(id, caller.login()).ready()) {
            throw new NoSuchItem(id);
        }
        return exports.part(id, number);
    }

    /** Stops the writing at its next rows. */
    public void stop(UUID id) {
        exports.hold(id).filter(export -> export.of(caller.login())).orElseThrow(() -> new NoSuchItem(id)).end(ExportState.STOPPED, clock.instant());
    }

    /** For how many hours a file is kept. */
    public int keptHours() {
        return settings.number("export.kept.hours");
    }
}
