package gov.miami.social.registry.shared;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

/** What need not be read anew for everybody: figures that are the same for all, for a few seconds; names, until one changes. */
public final class Remembered<T> {

    /** Set to true on a query for names: the server keeps its answer until a row of those tables changes, a minute at the longest. Read as a list: a stream is never kept. */
    public static final String HINT = "org.hibernate.cacheable";

    private final Duration time;
    private T value;
    private Instant read = Instant.MIN;

    public Remembered(Duration time) {
        this.time = time;
    }

    /** The value as it was read last, if that is not too long ago; a clock that was set back remembers nothing. */
    public synchronized T get(Instant now, Supplier<T> reading) {
        if (value == null || now.isBefore(read) || !now.isBefore(read.plus(time))) {
            value = reading.get();
            read = now;
        }
        return value;
    }
}
