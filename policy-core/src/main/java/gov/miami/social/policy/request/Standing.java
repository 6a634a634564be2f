package gov.miami.social.policy.request;

/** In which standing someone decided a step. */
public enum Standing { HEAD, ACTING_HEAD, DESIGNEE }
