package gov.miami.social.registry.delegation;

import gov.miami.social.policy.delegation.DelegationId;
import gov.miami.social.policy.delegation.Power;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** A power that the caller holds today under a delegation, for which departments and until when. */
public record HeldPower(Power power, boolean everyDepartment, List<String> departments, LocalDate until, DelegationId delegation)
        implements Serializable {
}
