package gov.miami.social.registry.intake;

import gov.miami.social.policy.intake.IntakeId;
import java.io.Serializable;

/** The list that brought an account in, and the line it stood in. */
public record ListOrigin(IntakeId list, String name, long line) implements Serializable {
}
