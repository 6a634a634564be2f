package gov.miami.social.registry.setting;

import gov.miami.social.registry.journal.Command;
import gov.miami.social.registry.journal.Subject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Gives a setting a new content, with the source it rests on. */
public record ChangeSetting(@NotBlank @Size(max = 60) String name, @NotNull @Size(max = 2000) String content,
        @NotNull @Size(max = 300) String source, boolean toConfirm, long version) implements Command {

    @Override
    public Subject subject() {
        return Subject.of("setting", name);
    }
}
