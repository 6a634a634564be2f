package gov.miami.social.policy.delegation;

/** The office in which a person delegates: as City Manager, or as director of a department. */
public enum Capacity { CITY_MANAGER, DIRECTOR }
