package gov.miami.social.registry.account;

import gov.miami.social.policy.account.PlatformKey;
import gov.miami.social.policy.account.PlatformStatus;
import gov.miami.social.registry.journal.Command;
import gov.miami.social.registry.journal.Subject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Settle where a platform stands, with the reason; {@code waiver}: one under s. 112.22 is on file. */
public record ReviewPlatform(@NotNull PlatformKey platform, @NotNull PlatformStatus status, boolean waiver,
        @NotNull @Size(max = 1000) String reason, int version) implements Command {

    @Override
    public Subject subject() {
        return Subject.of("platform", platform);
    }
}
