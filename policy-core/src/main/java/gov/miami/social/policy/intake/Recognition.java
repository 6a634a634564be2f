package gov.miami.social.policy.intake;

import java.util.Optional;

/** What an address names: a platform of the catalogue, if any, and an account there, if any. */
public record Recognition(Optional<PlatformFact> platform, Optional<String> account) {
}
