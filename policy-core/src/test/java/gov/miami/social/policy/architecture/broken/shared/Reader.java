package gov.miami.social.policy.architecture.broken.shared;

/** Reads one clause, and leaves the other. */
public class Reader {

    boolean decide() {
        return Clause.READ == null;
    }
}
