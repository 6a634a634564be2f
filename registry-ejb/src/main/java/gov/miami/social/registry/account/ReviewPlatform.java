package gov.miami.social.registry.account;

import gov.miami.social.policy.account.PlatformKey;
import gov.miami.social.policy.account.PlatformStatus;
import gov.miami.social.registry.journal.Command;
import gov.miami.social.registry.journal.Subject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** Settle where a platform stands, with the reason; {@code waiver}: one under s. 112.22 is on file; {@code hosts}: where its accounts stand. */
public record ReviewPlatform(@NotNull PlatformKey platform, @NotNull PlatformStatus status, boolean waiver,
        @NotNull @Size(max = 500) @Pattern(regexp = HOSTS) String hosts, @NotNull @Size(max = 1000) String reason, int version) implements Command {

    /** Host names separated by spaces, or {@code *} for a platform that stands anywhere. */
    private static final String HOSTS = "(\\s*(\\*|[a-z0-9-]+(\\.[a-z0-9-]+)+))*\\s*";

    @Override
    public Subject subject() {
        return Subject.of("platform", platform);
    }
}
