package gov.miami.social.registry.shared;

/** Told after some rows of a long work how many are done, of how many in all; throws when the work is to end. */
public interface Progress {

    void at(long done, long total);
}
