package gov.miami.social.policy.notice;

/** When a person gets notices: each at once, or all of a day together at seven in the morning. */
public enum DeliveryMode { IMMEDIATELY, DAILY }
