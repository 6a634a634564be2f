package gov.miami.social.registry.export;

import gov.miami.social.policy.shared.ExportState;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * A list that is, or was, written to a file.
 *
 * @param rows  rows of the list, 0 while that is not known
 * @param bytes size of the file so far
 * @param parts pieces in which the file is kept, numbered from 0
 */
public record ExportView(UUID id, String list, String address, String format, ExportState state, long written, long rows, long bytes, int parts,
        Instant startedAt) implements Serializable {

    public boolean running() {
        return state == ExportState.WRITING;
    }

    public boolean ready() {
        return state == ExportState.READY;
    }
}
