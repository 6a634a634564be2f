package gov.miami.social.registry.export;

import java.io.IOException;
import java.io.OutputStream;

/** Writes a list, row after row. */
public interface ListWriter {

    /** Told after some rows how many are written, of how many in all; throws when the writing is to end. */
    interface Progress {
        void at(long written, long total);
    }

    void write(OutputStream file, Progress progress) throws IOException;
}
