package gov.miami.social.registry.journal;

import java.io.Serializable;
import java.util.List;

/** The thing an act is about: its kind in one word ({@code account}, {@code request} ...) and its id as text. */
public record Subject(String kind, String id) implements Serializable {

    /** Kinds of things that acts are about. */
    public static final List<String> KINDS = List.of("account", "delegation", "department", "emergency", "evidence", "export", "intake", "journal", "notice",
            "person", "platform", "request", "setting");

    public static Subject of(String kind, Object id) {
        return new Subject(kind, id.toString());
    }

    @Override
    public String toString() {
        return kind + " " + id;
    }
}
