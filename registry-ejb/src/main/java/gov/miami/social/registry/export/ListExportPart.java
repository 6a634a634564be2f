package gov.miami.social.registry.export;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;

/** One piece of a file that a list was written to. */
@Entity
@Table(name = "list_export_part")
@IdClass(ListExportPart.Key.class)
class ListExportPart {

    /** Which file, and which of its pieces. */
    record Key(UUID export, int number) implements Serializable {
    }

    @Id
    private UUID export;
    @Id
    private int number;
    private byte[] content;

    protected ListExportPart() {
    }

    ListExportPart(UUID export, int number, byte[] content) {
        this.export = export;
        this.number = number;
        this.content = content;
    }

    byte[] content() {
        return content;
    }
}
