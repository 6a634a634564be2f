package gov.miami.social.bench;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;

/** Twenty constant rows for the floor page. */
@Named
@ApplicationScoped
public class FloorRows {

    private final List<String> all = IntStream.rangeClosed(1, 20).mapToObj(number -> "row " + number).toList();

    public List<String> getAll() {
        return all;
    }
}
