package gov.miami.social.registry.shared;

import java.time.Instant;
import java.util.Optional;

/** The fact "what was done last to this thing, and by whom?", known to the journal. */
public interface LastAct {

    /** One act: who did it, as people know him, whether that is the caller himself, its command as a key for texts, and when. */
    record Done(String by, boolean own, String command, Instant at) {
    }

    /** The last act about the thing with this id that was allowed. */
    Optional<Done> about(Object id);
}
