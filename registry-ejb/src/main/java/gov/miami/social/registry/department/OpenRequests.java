package gov.miami.social.registry.department;

import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.registry.journal.Command;
import java.util.List;

/** The fact "which open requests concern a department", known to the request feature: they follow a merger. */
public interface OpenRequests {

    /** How many requests of a department, or for it, are not ended. */
    long open(DepartmentKey department);

    /** Passes the open requests of a merged department to its successor; what is to be kept in the journal of it, once the merger is. */
    List<Command> pass(DepartmentKey merged, DepartmentKey successor);
}
