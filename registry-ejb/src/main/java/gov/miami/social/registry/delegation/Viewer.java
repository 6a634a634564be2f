package gov.miami.social.registry.delegation;

import gov.miami.social.policy.delegation.DelegationTerms;
import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.registry.shared.ListFinder;
import java.util.Optional;
import java.util.Set;

/** Who reads the ledger: some see all of it, everyone sees what concerns the own person or department. */
record Viewer(boolean seesAll, Optional<EmployeeId> person, Set<DepartmentKey> departments) {

    private static final String CONCERNS = """
            (d.everyDepartment = true or d.grantor = :viewer or d.holder = :viewer
            or exists (select 1 from d.departments own where own in (:own)))""";

    /** What the viewer may do with a delegation now. */
    record Rights(boolean revoke, boolean keep) {
    }

    boolean sees(DelegationTerms terms) {
        return seesAll || terms.scope().all() || departments.stream().anyMatch(terms.scope()::covers)
                || person.filter(me -> me.equals(terms.grantor()) || me.equals(terms.holder())).isPresent();
    }

    /** The same rule, put to the database; the delegation is named {@code d} there. */
    ListFinder restrict(ListFinder finder) {
        return seesAll ? finder : finder.where(CONCERNS, "viewer", person.orElse(null)).parameter("own", departments);
    }
}
