package gov.miami.social.registry.export;

import gov.miami.social.registry.shared.Progress;
import java.io.IOException;
import java.io.OutputStream;

/** Writes a list, row after row. */
public interface ListWriter {

    void write(OutputStream file, Progress progress) throws IOException;
}
