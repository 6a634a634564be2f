package gov.miami.social.registry.architecture.broken.journal;

import gov.miami.social.registry.architecture.broken.account.Breaks4;

/** Uses a later feature. */
public class Breaks3 {

    private Breaks4 account;
}
