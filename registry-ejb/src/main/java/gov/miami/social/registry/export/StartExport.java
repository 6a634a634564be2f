package gov.miami.social.registry.export;

import gov.miami.social.registry.journal.Command;
import gov.miami.social.registry.journal.Subject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * Takes a list out of the portal as a file.
 *
 * @param list    the list by the name of its page, such as {@code journal_list}
 * @param address what was searched and filtered, and in which order, as the page's address has it
 * @param format  {@code csv}, {@code xlsx} or {@code pdf}
 */
public record StartExport(@NotNull UUID id, @NotNull @Pattern(regexp = "[a-z_]{1,60}") String list, @NotNull @Size(max = 2000) String address,
        @NotNull @Pattern(regexp = "csv|xlsx|pdf") String format) implements Command {

    @Override
    public Subject subject() {
        return Subject.of("export", id);
    }
}
