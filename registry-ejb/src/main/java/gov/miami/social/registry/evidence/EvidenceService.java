package gov.miami.social.registry.evidence;

import gov.miami.social.policy.evidence.EvidenceId;
import gov.miami.social.registry.journal.Journal;
import gov.miami.social.registry.setting.Settings;
import gov.miami.social.registry.shared.NotYours;
import gov.miami.social.registry.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;

/**
 * Keeps files as proof and gives them back to those who may see them: who kept it, the City Manager, the auditor, the
 * records office, and whoever has a part in what the file proves.
 */
@Stateless
@RolesAllowed(Roles.EMPLOYEE)
public class EvidenceService {

    @Inject
    private EvidenceFiles files;
    @Inject
    private Settings settings;
    @Inject
    private EvidenceAccess access;
    @Inject
    private Clock clock;
    @Inject
    private Journal journal;

    @RolesAllowed({Roles.EMPLOYEE, Roles.SYSTEM})
    public EvidenceId keep(@Valid KeepEvidence command) {
        var file = new EvidenceFile(command.id());
        journal.settle(command, file.keep(command, EvidenceLimits.of(settings), access.login(), clock.instant()));
        files.add(file);
        return command.id();
    }

    public EvidenceView find(EvidenceId id) {
        return readable(id).view();
    }

    public EvidenceContent download(EvidenceId id) {
        return readable(id).content();
    }

    private EvidenceFile readable(EvidenceId id) {
        var file = files.get(id);
        if (access.opens(file)) {
            return file;
        }
        throw new NotYours(id);
    }
}
