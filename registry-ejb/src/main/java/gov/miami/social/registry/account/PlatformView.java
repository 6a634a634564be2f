package gov.miami.social.registry.account;

import gov.miami.social.policy.account.PlatformKey;
import gov.miami.social.policy.account.PlatformStatus;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** One platform as pages show it; {@code hosts} separated by spaces, {@code toConfirm} when its facts rest on memory, {@code proposedAt} when it was asked for. */
public record PlatformView(PlatformKey key, String name, String owner, PlatformStatus status, String hosts, String termsUrl,
        boolean waiver, String note, boolean toConfirm, Optional<Instant> proposedAt, int version) implements Serializable {

    /** Each host by itself. */
    public List<String> hostList() {
        return PlatformFacts.split(hosts);
    }

    /** No prohibited application, or a waiver under s. 112.22 is on file. */
    public boolean lawful() {
        return PlatformFacts.lawful(status, waiver);
    }
}
