package gov.miami.social.registry.shared;

/** The fact "which was the last change?", known to the journal: while its number is the same, nothing that is journaled has changed. */
public interface LastChange {

    long number();
}
