package gov.miami.social.policy.architecture.broken.shared;

/** Clauses of which one is read by no rule. */
public enum Clause { READ, Breaks2 }
