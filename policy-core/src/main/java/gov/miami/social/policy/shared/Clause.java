package gov.miami.social.policy.shared;

import static gov.miami.social.policy.shared.Clause.Force.MUST;
import static gov.miami.social.policy.shared.Clause.Force.SHOULD;
import static gov.miami.social.policy.shared.Clause.Source.APM_2_13;
import static gov.miami.social.policy.shared.Clause.Source.CITY_CHARTER;
import static gov.miami.social.policy.shared.Clause.Source.FLORIDA_ADMINISTRATIVE_CODE;
import static gov.miami.social.policy.shared.Clause.Source.FLORIDA_STATUTES;
import static gov.miami.social.policy.shared.Clause.Source.PORTAL;

/**
 * A sentence of the policy, or of the law above it, that this system applies; named for what must be true. The section
 * is the address of the sentence. Where neither speaks (a number taken twice, a file too large), it is a plain rule of the portal and cites nothing else. A constant marked with a reading applies the City's reading where the text is silent
 * (docs/policy-map.md), and is never shown as the text itself.
 */
public enum Clause {
    // --- department and people
    DEPARTMENT_CHANGED_BY_INSTRUMENT(CITY_CHARTER, "s. 19", MUST),
    DEPARTMENT_DATES_AGREE(CITY_CHARTER, "s. 19", MUST),
    DEPARTMENT_KEY_UNIQUE(MUST),
    DEPARTMENT_STANDS(CITY_CHARTER, "s. 19", MUST),
    SUCCESSOR_STANDS(CITY_CHARTER, "s. 19", MUST),
    DEPARTMENT_LEFT_EMPTY(CITY_CHARTER, "s. 19", MUST),
    DEPARTMENT_LEAVES_NO_ACCOUNT(APM_2_13, "A.1-use", MUST, 3),
    AFFILIATE_NAMES_ITS_APPROVER(APM_2_13, "A.1-est", MUST, 12),
    REGISTRY_BEGUN_ONCE(MUST),
    PERSON_TYPE_ADMITTED(APM_2_13, "DEF.B", MUST),
    NON_EMPLOYEE_SPONSORED(APM_2_13, "DEF.B", MUST, 1),
    PERSON_NUMBER_UNIQUE(MUST),
    LOGIN_UNIQUE(MUST),
    EMAIL_UNIQUE(MUST),
    EMAIL_OF_CITY(APM_2_13, "DEF.B", MUST),
    PERSON_ACTIVE(APM_2_13, "DEF.B", MUST),
    ASSIGNMENT_DATES_AGREE(APM_2_13, "A.2-a", MUST),
    EMPLOYMENT_DATES_AGREE(APM_2_13, "A.2-a", MUST),
    SEPARATION_DAY_IN_REACH(APM_2_13, "A.2-a", MUST),
    SEPARATION_RECORDED(APM_2_13, "A.2-a", MUST),
    SEPARATION_CHANGE_REASONED(APM_2_13, "A.2-a", MUST),
    SEPARATED_BY_ANOTHER(APM_2_13, "A.2-a", MUST, 4),
    DIRECTOR_IS_ACTIVE_EMPLOYEE(APM_2_13, "CMP.1", MUST),
    DIRECTOR_STAYS_UNTIL_THE_END(APM_2_13, "CMP.1", MUST),
    ONE_DIRECTOR_A_DAY(APM_2_13, "CMP.1", MUST),
    APPOINTED_BY_ANOTHER(APM_2_13, "CMP.1", MUST, 4),
    DIRECTORSHIP_DATES_AGREE(APM_2_13, "CMP.1", MUST),
    DIRECTOR_FROM_THE_DEPARTMENT(APM_2_13, "CMP.1", SHOULD),
    DIRECTORSHIP_NOT_VOID(MUST),
    DIRECTORSHIP_WITHDRAWN_FOR_A_REASON(MUST),

    // --- notices
    NOTICE_UNDELIVERED(MUST),

    // --- delegation
    DELEGATOR_HOLDS_THE_POWER(APM_2_13, "A.1-est", MUST, 11),
    DELEGATION_TO_ANOTHER_PERSON(APM_2_13, "A.1-est", MUST, 11),
    DELEGATE_IS_ACTIVE(APM_2_13, "A.1-est", MUST, 11),
    DELEGATION_SIGNED(APM_2_13, "A.1-est", MUST, 11),
    DELEGATION_NOT_BACKDATED(APM_2_13, "A.1-est", MUST, 11),
    DELEGATION_ENDS_AFTER_IT_BEGINS(APM_2_13, "A.1-est", MUST, 11),
    DELEGATION_WITHIN_LIMIT(APM_2_13, "A.1-est", MUST, 11),
    DELEGATION_REVOCABLE(APM_2_13, "A.1-est", MUST, 11),
    DELEGATION_KEPT_BY_WHO_FOLLOWS(APM_2_13, "A.1-est", MUST, 11),
    DELEGATOR_IN_OFFICE(APM_2_13, "A.1-est", SHOULD, 11),
    DELEGATION_IN_FORCE(APM_2_13, "A.1-est", MUST, 11),
    DELEGATION_COVERS_POWER(APM_2_13, "A.1-est", MUST, 11),
    DELEGATION_COVERS_DEPARTMENT(APM_2_13, "A.1-est", MUST, 11),

    // --- administration of the portal
    SETTING_NAMES_ITS_SOURCE(FLORIDA_ADMINISTRATIVE_CODE, "1B-26.003", MUST),
    SETTING_WITHIN_RANGE(MUST),
    JOURNAL_UNBROKEN(FLORIDA_ADMINISTRATIVE_CODE, "1B-26.003", MUST),
    EXPORT_ONE_AT_A_TIME(MUST),
    EVIDENCE_HAS_CONTENT(MUST),
    EVIDENCE_WITHIN_SIZE(MUST),
    EVIDENCE_OF_ADMITTED_KIND(MUST),
    INSTRUMENT_IS_A_SCAN(APM_2_13, "A.1-est", MUST, 11),

    // --- platforms and accounts
    PLATFORM_IN_CATALOGUE(APM_2_13, "DEF.A", MUST),
    PLATFORM_NOT_PROHIBITED(FLORIDA_STATUTES, "112.22", MUST),
    PLATFORM_KNOWN(APM_2_13, "DEF.A", MUST),
    PLATFORM_STILL_THERE(APM_2_13, "A.1-use", MUST, 2),
    PLATFORM_MAY_CHANGE(APM_2_13, "DEF.A", MUST),
    PLATFORM_CHANGE_REASONED(APM_2_13, "DEF.A", MUST),
    PLATFORM_HOSTS_NAMED(APM_2_13, "DEF.A", MUST),
    ACCOUNT_APPROVED_FOR_USE(APM_2_13, "A.1-use", MUST),
    APPROVAL_NOT_LAPSED(APM_2_13, "A.1-use", MUST, 2),
    APPROVAL_ENDS_SOON(APM_2_13, "A.1-use", MUST, 2),
    APPROVAL_DATE_PASSED(APM_2_13, "A.1-use", MUST, 2),
    NAMED_PEOPLE_IN_PLACE(APM_2_13, "A.2-a", SHOULD, 1),
    ACCOUNT_PUT_INTO_USE(APM_2_13, "A.5", MUST, 10),
    ACCOUNT_APPROVED_TO_OPEN(APM_2_13, "A.1-est", MUST),
    ACCOUNT_OPENED_AS_APPROVED(APM_2_13, "A.1-est", MUST),
    ACCOUNT_NAME_IS_ONE_WORD(APM_2_13, "DEF.A", MUST),
    ACCOUNT_ADDRESS_KNOWN(APM_2_13, "DEF.A", MUST),
    ACCOUNT_AT_ITS_PLATFORM(APM_2_13, "DEF.A", MUST),
    ACCOUNT_NOT_REGISTERED(APM_2_13, "A.1-est", MUST),
    OFFICIAL_LINKS_SHOWN(APM_2_13, "A.5", MUST, 10),
    RECOVERY_ADDRESS_OF_CITY(APM_2_13, "A.2-c", MUST),
    ACCOUNT_OPEN(APM_2_13, "A.1-term", MUST),
    TERMINATION_APPROVED(APM_2_13, "A.1-term", MUST),
    ARCHIVE_PROVEN(APM_2_13, "A.1-term", MUST, 3),
    NO_HOLD(FLORIDA_STATUTES, "119.07(1)(h)", MUST),
    CREDENTIALS_HANDED_OVER(FLORIDA_STATUTES, "119.021(4)", MUST),
    ATTESTED_BY_A_PERSON_IN_CHARGE(APM_2_13, "A.1-term", MUST, 3),
    ATTESTATION_TELLS_WHEN(MUST),
    ATTESTATION_TELLS_HOW(MUST),
    ATTESTATION_TAKEN_BACK_BY_WHO_GAVE_IT(MUST),
    ATTESTATION_TAKEN_BACK_FOR_A_REASON(MUST),
    END_TAKEN_BACK_BY_WHO_APPROVED_IT(APM_2_13, "A.1-term", MUST, 11),
    END_TAKEN_BACK_FOR_A_REASON(APM_2_13, "A.1-term", MUST),

    // --- requests and emergencies
    REQUEST_OPEN_TO_CHANGE(MUST),
    REQUESTER_ACTS(MUST),
    REQUESTER_IN_DEPARTMENT(APM_2_13, "B.1-1", MUST, 4),
    REQUEST_COMPLETE(APM_2_13, "A.1-est", MUST),
    REQUEST_WITHDRAWABLE(MUST),
    NO_EMERGENCY_USE_TO_DECIDE(APM_2_13, "A.1-use", MUST, 14),
    REQUEST_AWAITS_DECISION(MUST),
    DIRECTOR_APPROVES_FIRST(APM_2_13, "B.1-1", MUST, 4),
    TWO_PERSONS_APPROVE(APM_2_13, "B.1-1", MUST, 4),
    DECIDER_IS_NOT_REQUESTER(APM_2_13, "B.1-1", MUST, 4),
    DIRECTOR_DESIGNATES_FIRST(APM_2_13, "A.2-a", MUST),
    DIRECTOR_SPEAKS_FOR_ACCOUNT(APM_2_13, "A.1-term", MUST, 3),
    TWO_PERSONS_DECIDE(MUST),
    DECIDER_IS_ANOTHER(MUST),
    ANOTHER_DECIDES_FOR_REQUESTER(APM_2_13, "B.1-1", SHOULD, 4),
    EVERY_STEP_HAS_A_DECIDER(APM_2_13, "A.1-est", SHOULD, 11),
    CITY_MANAGER_APPROVES_ESTABLISHING(APM_2_13, "A.1-est", MUST),
    CITY_MANAGER_APPROVES_USE(APM_2_13, "A.1-use", MUST),
    CITY_MANAGER_APPROVES_CHANGE(APM_2_13, "A.1-term", MUST, 3),
    CITY_MANAGER_APPROVES_TERMINATION(APM_2_13, "A.1-term", MUST),
    ACCOUNT_MAY_COME_INTO_USE(APM_2_13, "A.1-use", MUST),
    DEPARTMENT_BOUND_BY_POLICY(APM_2_13, "A.1-est", MUST, 12),
    ACCOUNT_ON_RECORD_FOR_DEPARTMENT(APM_2_13, "A.1-use", MUST, 3),
    ACCOUNT_OF_REQUESTERS_DEPARTMENT(APM_2_13, "A.1-use", MUST, 4),
    ACCOUNT_NOT_ENDING(APM_2_13, "A.1-term", MUST),
    ACCOUNT_KEEPS_ITS_NAME(APM_2_13, "A.1-term", MUST, 3),
    NO_OTHER_REQUEST_OPEN(APM_2_13, "A.1-use", MUST),
    NAME_AWAITS_CONFIRMATION(MUST),
    NAME_SEEN_ON_PLATFORM(APM_2_13, "A.1-term", MUST, 3),
    NEW_NAME_DIFFERS(APM_2_13, "A.1-term", MUST, 3),
    RECEIVING_DEPARTMENT_DIFFERS(APM_2_13, "A.1-term", MUST, 3),
    OFFICIAL_LINKS_NAMED(APM_2_13, "A.5", MUST, 10),
    USERS_NAMED(APM_2_13, "A.2-a", MUST),
    USERS_OF_DEPARTMENT(APM_2_13, "A.2-a", MUST, 1),
    CONTACTS_OF_DEPARTMENT(APM_2_13, "A.2-a", SHOULD, 1),
    SECOND_CONTACT_IS_ANOTHER(SHOULD),
    BACKUP_USER_NAMED(APM_2_13, "A.2-a", SHOULD),
    COMMUNICATIONS_CONSULTED(APM_2_13, "A.3-b", SHOULD),
    QUESTIONS_ASKED(MUST),
    QUESTIONS_ANSWERED(MUST),
    REFUSAL_REASONED(MUST),
    REFUSAL_NAMES_CLAUSES(MUST),
    OPENING_ENDS_SOON(APM_2_13, "A.1-est", MUST, 2),
    OPENING_DATE_PASSED(APM_2_13, "A.1-est", MUST, 2),
    EMERGENCY_OF_CITY_MANAGER(APM_2_13, "A.1-use", MUST, 14),
    EMERGENCY_REASONED(APM_2_13, "A.1-use", MUST, 14),
    EMERGENCY_DATED(APM_2_13, "A.1-use", MUST, 14),
    NO_OTHER_EMERGENCY(APM_2_13, "A.1-use", MUST, 14),
    EMERGENCY_DECLARED(APM_2_13, "A.1-use", MUST, 14),
    EMERGENCY_USER_OF_DEPARTMENT(APM_2_13, "A.2-b", MUST, 14),
    EMERGENCY_USE_UNDER_WAY(APM_2_13, "A.1-use", MUST, 14),
    EMERGENCY_APPROVAL_IN_TIME(APM_2_13, "A.1-use", MUST, 14),
    EMERGENCY_OVER(APM_2_13, "A.1-use", MUST, 14),
    EMERGENCY_REVIEW_MISSED(APM_2_13, "A.1-use", MUST, 14),
    ACCOUNT_PRE_NAMED(APM_2_13, "A.1-use", MUST, 14),
    PRE_NAMING_POSSIBLE(APM_2_13, "A.1-use", MUST, 14),

    // --- lists of found accounts
    LIST_HAS_CONTENT(MUST),
    LIST_WITHIN_SIZE(MUST),
    LIST_IS_A_TABLE(MUST),
    LIST_HAS_OWNER(APM_2_13, "A.1-use", MUST, 2),
    LIST_STEP_IN_ORDER(MUST),
    LIST_BRINGS_ACCOUNTS(APM_2_13, "A.1-use", MUST, 2);

    /** Whether a clause refuses or only advises. */
    public enum Force { MUST, SHOULD }

    /** Where a clause stands. */
    public enum Source { APM_2_13, FLORIDA_STATUTES, FLORIDA_ADMINISTRATIVE_CODE, CITY_CHARTER, GS1_SL, CIVIL_SERVICE_RULES, PORTAL }

    private final Source source;
    private final String section;
    private final Force force;
    private final int reading;

    Clause(Force force) {
        this(PORTAL, "", force);
    }

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
