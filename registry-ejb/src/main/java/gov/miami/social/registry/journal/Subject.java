package gov.miami.social.registry.journal;

import java.io.Serializable;

/** The thing an act is about: its kind in one word ({@code account}, {@code request} ...) and its id as text. */
public record Subject(String kind, String id) implements Serializable {

    public static Subject of(String kind, Object id) {
        return new Subject(kind, id.toString());
    }

    @Override
    public String toString() {
        return kind + " " + id;
    }
}
