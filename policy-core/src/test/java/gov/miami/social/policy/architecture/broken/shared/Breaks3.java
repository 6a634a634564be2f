package gov.miami.social.policy.architecture.broken.shared;

import gov.miami.social.policy.architecture.broken.account.Breaks1;

/** Uses a later feature. */
public class Breaks3 {

    Object decide() {
        return Clause.READ == null ? null : new Breaks1();
    }
}
