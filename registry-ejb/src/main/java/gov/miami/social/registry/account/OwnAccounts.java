package gov.miami.social.registry.account;

import gov.miami.social.policy.shared.DepartmentKey;
import java.io.Serializable;
import java.util.Optional;
import java.util.Set;

/**
 * For whose accounts the caller may ask (reading 4): those of his departments, or of all; an account without a department is anybody's to ask for.
 *
 * @param all whether he answers for the accounts of every department
 */
public record OwnAccounts(boolean all, Set<DepartmentKey> departments) implements Serializable {

    public boolean has(Optional<DepartmentKey> owner) {
        return all || owner.map(departments::contains).orElse(true);
    }
}
