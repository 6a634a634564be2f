package gov.miami.social.policy.request;

/** What a decider answered at one step; an approved end may be taken back before it is carried out. */
public enum Outcome { APPROVED, RETURNED, REFUSED, TAKEN_BACK }
