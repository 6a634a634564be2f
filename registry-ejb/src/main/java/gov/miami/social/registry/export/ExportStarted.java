package gov.miami.social.registry.export;

import java.util.UUID;

/** A list is to be written to a file. */
record ExportStarted(UUID id, ListWriter list) {
}
