package gov.miami.social.registry.export;

import gov.miami.social.policy.shared.ExportState;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** A list on its way to a file: who asked for it, how far it is, and how it ended. */
@Entity
@Table(name = "list_export")
class ListExport {

    private static final Duration SILENCE = Duration.ofMinutes(2);

    @Id
    private UUID id;
    private String login;
    private String listPage;
    private String address;
    private String fileFormat;
    @Enumerated(EnumType.STRING)
    private ExportState state = ExportState.WRITING;
    private long rowsWritten;
    private long rowsTotal;
    private long bytes;
    private int parts;
    private Instant startedAt;
    private Instant movedAt;
    @Version
    private long version;

    protected ListExport() {
    }

    ListExport(StartExport command, String login, Instant at) {
        this.login = login;
        id = command.id();
        listPage = command.list();
        address = command.address();
        fileFormat = command.format();
        startedAt = at;
        movedAt = at;
    }

    UUID id() {
        return id;
    }

    boolean of(String person) {
        return login.equals(person);
    }

    boolean running() {
        return state == ExportState.WRITING;
    }

    boolean ready() {
        return state == ExportState.READY;
    }

    void move(long written, long total, Instant at) {
        rowsWritten = written;
        rowsTotal = total;
        movedAt = at;
    }

    /** One piece more of the file; answers its number. */
    int grow(int length, Instant at) {
        bytes += length;
        movedAt = at;
        return parts++;
    }

    /** The server that wrote it went down: nothing moved for longer than any step takes. */
    boolean silent(Instant now) {
        return running() && movedAt.plus(SILENCE).isBefore(now);
    }

    void end(ExportState how, Instant at) {
        if (state.allows(how)) {
            state = how;
            movedAt = at;
        }
    }

    ExportView view() {
        return new ExportView(id, listPage, address, fileFormat, state, rowsWritten, rowsTotal, bytes, parts, startedAt);
    }
}
