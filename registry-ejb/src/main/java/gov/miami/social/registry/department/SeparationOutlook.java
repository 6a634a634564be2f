package gov.miami.social.registry.department;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * What a last day means before it is recorded.
 *
 * @param planned whether the person works for the City until then
 * @param latest  the latest day that may be recorded ahead
 * @param acts    what the person did in the portal after that day, the last twenty
 * @param possible whether it can be recorded at all, else nobody need be asked whether he is sure
 */
public record SeparationOutlook(LocalDate lastDay, boolean planned, LocalDate latest, List<LateAct> acts, boolean possible) implements Serializable {
}
