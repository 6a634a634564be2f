package gov.miami.social.registry.evidence;

import gov.miami.social.policy.evidence.EvidenceId;
import gov.miami.social.registry.shared.Caller;
import gov.miami.social.registry.shared.Roles;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

/** To whom a stored file is open: who kept it, those who oversee, and whoever has a part in what it proves. */
@Dependent
class EvidenceAccess {

    @Inject
    private Caller caller;
    @Inject
    @Any
    private Instance<EvidenceReaders> readers;

    String login() {
        return caller.login();
    }

    boolean opens(EvidenceFile file) {
        var id = file.view().id();
        return file.keptBy(caller.login()) || caller.isAny(Roles.CITY_MANAGER, Roles.AUDITOR, Roles.RECORDS) || openByPart(id);
    }

    private boolean openByPart(EvidenceId id) {
        return readers.stream().anyMatch(reader -> reader.mayRead(id));
    }
}
