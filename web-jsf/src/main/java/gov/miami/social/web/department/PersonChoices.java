package gov.miami.social.web.department;

import gov.miami.social.policy.department.CivilServiceStatus;
import gov.miami.social.policy.department.DepartmentKind;
import gov.miami.social.policy.department.DirectorKind;
import gov.miami.social.policy.department.PersonType;
import gov.miami.social.registry.department.DepartmentOption;
import gov.miami.social.registry.department.DepartmentService;
import gov.miami.social.registry.department.PersonService;
import gov.miami.social.registry.department.UnitOption;
import gov.miami.social.web.shared.Standing;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What the forms of departments and people offer to choose from. */
@Named
@RequestScoped
public class PersonChoices {

    @Inject
    private Standing standing;
    @Inject
    private PersonService people;
    @Inject
    private DepartmentService departments;
    private List<UnitOption> units;
    private List<DepartmentOption> all;

    public List<UnitOption> getUnits() {
        if (units == null) {
            units = people.bargainingUnits();
        }
        return units;
    }

    /** All departments of today, whether or not the policy binds them. */
    public List<DepartmentOption> getStanding() {
        if (all == null) {
            all = standing.get("departments", "", departments::standing);
        }
        return all;
    }

    public List<PersonType> getTypes() {
        return List.of(PersonType.values());
    }

    public List<CivilServiceStatus> getCivilServices() {
        return List.of(CivilServiceStatus.values());
    }

    public List<DepartmentKind> getKinds() {
        return List.of(DepartmentKind.values());
    }

    public List<DirectorKind> getDirectorKinds() {
        return List.of(DirectorKind.values());
    }
}
