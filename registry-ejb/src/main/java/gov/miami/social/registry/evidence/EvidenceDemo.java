package gov.miami.social.registry.evidence;

import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.registry.journal.DemoActs;
import gov.miami.social.registry.setting.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;

/** Keeps the files of the demo city as they were kept at the time. */
@ApplicationScoped
public class EvidenceDemo {

    @Inject
    private EvidenceFiles files;
    @Inject
    private Settings settings;
    @Inject
    private DemoActs acts;

    public void keep(KeepEvidence command, EmployeeId keeper, Instant at) {
        var file = new EvidenceFile(command.id());
        acts.did(keeper, command, file.keep(command, EvidenceLimits.of(settings), acts.login(keeper), at), Optional.empty(), at);
        files.add(file);
    }
}
