package gov.miami.social.registry.department;

import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.registry.journal.Command;
import java.util.List;

/** The fact "which open accounts a department owns", known to the account feature: they are an obstacle to its end, and follow a merger. */
public interface OwnedAccounts {

    /** How many accounts of a department have not ended. */
    long open(DepartmentKey department);

    /** Passes the open accounts of a merged department to its successor; what is to be kept in the journal of it, once the merger is. */
    List<Command> pass(DepartmentKey merged, DepartmentKey successor);
}
