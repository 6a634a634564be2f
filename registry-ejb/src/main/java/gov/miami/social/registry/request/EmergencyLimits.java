package gov.miami.social.registry.request;

import java.io.Serializable;

/** What bounds an emergency (reading 14): how many days it lasts at most, within how many hours the approval of a use must follow. */
public record EmergencyLimits(int longestDays, int reviewHours) implements Serializable {
}
