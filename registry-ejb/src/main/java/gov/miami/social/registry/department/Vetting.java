package gov.miami.social.registry.department;

import gov.miami.social.policy.department.PersonRecordingCase.Uniqueness;

/**
 * What the books and the settings say of particulars before they are recorded.
 *
 * @param sponsorStays whether an active employee, not the person, is named as sponsor
 * @param cityMail     whether the e-mail address is one of the City's own
 */
record Vetting(boolean sponsorStays, boolean cityMail, Uniqueness uniqueness) {
}
