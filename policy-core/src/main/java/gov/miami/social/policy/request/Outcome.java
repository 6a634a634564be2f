package gov.miami.social.policy.request;

/** What a decider answered at one step. */
public enum Outcome { APPROVED, RETURNED, REFUSED }
