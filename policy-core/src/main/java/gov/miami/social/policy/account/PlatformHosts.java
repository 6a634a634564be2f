package gov.miami.social.policy.account;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * The Internet hosts at which a platform's accounts stand, by the catalogue (DEF.A: the class of platforms is open, so hosts
 * are data). A platform that stands anywhere, such as Mastodon, has {@code *}; one that the catalogue lacks, or has no host of, may
 * stand anywhere too, only not on a host of another platform.
 *
 * @param own    hosts of the platform
 * @param others hosts of all other platforms
 */
public record PlatformHosts(Collection<String> own, Collection<String> others) {

    private static final String ANYWHERE = "*";

    public static PlatformHosts of(PlatformKey platform, Map<PlatformKey, List<String>> catalogue) {
        var others = catalogue.entrySet().stream().filter(entry -> !entry.getKey().equals(platform)).flatMap(entry -> entry.getValue().stream()).toList();
        return new PlatformHosts(catalogue.getOrDefault(platform, List.of()), others);
    }

    /** Whether an address is one of the platform; a text that is no address, or none yet, stands nowhere else. */
    public boolean fit(String address) {
        return AccountUrl.of(address).map(this::holds).orElse(true);
    }

    private boolean holds(AccountUrl url) {
        var anywhere = own.isEmpty() || own.contains(ANYWHERE);
        return own.stream().anyMatch(url::within) || anywhere && others.stream().noneMatch(url::within);
    }
}
