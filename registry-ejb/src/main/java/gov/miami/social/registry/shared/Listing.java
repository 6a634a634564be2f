package gov.miami.social.registry.shared;

import java.io.Serializable;
import java.util.List;

/** One page of a list, and how many rows the whole list has. */
public record Listing<T>(List<T> rows, long total) implements Serializable {

    public Listing {
        rows = List.copyOf(rows);
    }
}
