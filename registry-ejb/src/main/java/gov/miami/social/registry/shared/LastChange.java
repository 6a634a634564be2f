package gov.miami.social.registry.shared;

import java.util.List;

/** The fact "what was changed, and when last?", known to the journal: nothing changes without an act in it. */
public interface LastChange {

    /** One thing, by which command it was changed, and the number of the last such act. */
    record Changed(String kind, String id, String command, long number) {
    }

    /** The number of the last act of all. */
    long number();

    /** What acts were about since the one with that number. */
    List<Changed> since(long number);
}
