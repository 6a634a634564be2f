package gov.miami.social.policy.shared;

import static gov.miami.social.policy.shared.Clause.Force.MUST;
import static gov.miami.social.policy.shared.Clause.Source.APM_2_13;
import static gov.miami.social.policy.shared.Clause.Source.CITY_CHARTER;
import static gov.miami.social.policy.shared.Clause.Source.FLORIDA_ADMINISTRATIVE_CODE;
import static gov.miami.social.policy.shared.Clause.Source.FLORIDA_STATUTES;

/**
 * A sentence of the policy, or of the law above it, that this system applies; named for what must be true. The section
 * is the address of the sentence. A constant marked with a reading applies the City's reading where the text is silent
 * (docs/policy-map.md), and is never shown as the text itself.
 */
public enum Clause {
    // --- department and people
    DEPARTMENT_CHANGED_BY_INSTRUMENT(CITY_CHARTER, "s. 19", MUST),
    DEPARTMENT_DATES_AGREE(CITY_CHARTER, "s. 19", MUST),
    PERSON_TYPE_ADMITTED(APM_2_13, "DEF.B", MUST),
    NON_EMPLOYEE_SPONSORED(APM_2_13, "DEF.B", MUST, 1),
    PERSON_UNIQUE(APM_2_13, "DEF.B", MUST),
    DIRECTOR_IS_ACTIVE_EMPLOYEE(APM_2_13, "CMP.1", MUST),
    ONE_DIRECTOR_A_DAY(APM_2_13, "CMP.1", MUST),

    // --- delegation
    DELEGATOR_HOLDS_THE_POWER(APM_2_13, "A.1-est", MUST, 11),
    DELEGATION_TO_ANOTHER_PERSON(APM_2_13, "A.1-est", MUST, 11),
    DELEGATE_IS_ACTIVE(APM_2_13, "A.1-est", MUST, 11),
    DELEGATION_SIGNED(APM_2_13, "A.1-est", MUST, 11),
    DELEGATION_DATED(APM_2_13, "A.1-est", MUST, 11),
    DELEGATION_REVOCABLE(APM_2_13, "A.1-est", MUST, 11),
    DELEGATION_IN_FORCE(APM_2_13, "A.1-est", MUST, 11),
    DELEGATION_COVERS_POWER(APM_2_13, "A.1-est", MUST, 11),
    DELEGATION_COVERS_DEPARTMENT(APM_2_13, "A.1-est", MUST, 11),

    // --- administration of the portal
    SETTING_NAMES_ITS_SOURCE(FLORIDA_ADMINISTRATIVE_CODE, "1B-26.003", MUST),
    SETTING_WITHIN_RANGE(FLORIDA_ADMINISTRATIVE_CODE, "1B-26.003", MUST),
    JOURNAL_UNBROKEN(FLORIDA_ADMINISTRATIVE_CODE, "1B-26.003", MUST),
    EVIDENCE_FILE_ADMITTED(FLORIDA_ADMINISTRATIVE_CODE, "1B-26.003", MUST),

    // --- platforms and accounts
    PLATFORM_IN_CATALOGUE(APM_2_13, "DEF.A", MUST),
    PLATFORM_NOT_PROHIBITED(FLORIDA_STATUTES, "112.22", MUST),
    ACCOUNT_APPROVED_FOR_USE(APM_2_13, "A.1-use", MUST);

    /** Whether a clause refuses or only advises. */
    public enum Force { MUST, SHOULD }

    /** Where a clause stands. */
    public enum Source { APM_2_13, FLORIDA_STATUTES, FLORIDA_ADMINISTRATIVE_CODE, CITY_CHARTER, GS1_SL, CIVIL_SERVICE_RULES }

    private final Source source;
    private final String section;
    private final Force force;
    private final int reading;

    Clause(Source source, String section, Force force) {
        this(source, section, force, 0);
    }

    Clause(Source source, String section, Force force, int reading) {
        this.source = source;
        this.section = section;
        this.force = force;
        this.reading = reading;
    }

    public Source source() {
        return source;
    }

    public String section() {
        return section;
    }

    public boolean binds() {
        return force == MUST;
    }

    /** The number of the City's reading that this constant applies, or 0 when the text says so itself. */
    public int reading() {
        return reading;
    }

    /** Whether the sentence stands in APM 2-13 itself and can be shown on the policy page. */
    public boolean inPolicy() {
        return source == APM_2_13;
    }
}
