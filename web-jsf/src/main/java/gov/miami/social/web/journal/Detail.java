package gov.miami.social.web.journal;

import gov.miami.social.registry.journal.Subject;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/** One part of what was asked: its name as a key for texts, and what it says, in words or as things that have pages. */
public record Detail(String name, List<Said> said) implements Serializable {

    /** A value in words, or a thing by its kind and id, to be named and linked. */
    public record Said(String words, Optional<Subject> subject) implements Serializable {
    }
}
