package gov.miami.social.policy.intake;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The platforms an address or a word of a list may mean. */
public record PlatformCatalogue(List<PlatformFact> platforms) {

    public PlatformCatalogue {
        platforms = List.copyOf(platforms);
    }

    /** Whose host it is, or whose subdomain; a host that only ends alike, such as notfacebook.com, is nobody's. */
    Optional<HostMatch> atHost(String host) {
        return platforms.stream().flatMap(platform -> platform.hosts().stream()
                        .filter(own -> host.equals(own) || host.endsWith("." + own))
                        .map(own -> new HostMatch(platform, host.equals(own) ? "" : host.substring(0, host.length() - own.length() - 1))))
                .min(Comparator.comparingInt(match -> match.subdomain().length()));
    }

    List<String> hosts() {
        return platforms.stream().flatMap(platform -> platform.hosts().stream()).toList();
    }

    List<String> names() {
        return platforms.stream().map(PlatformFact::name).toList();
    }

    Optional<PlatformFact> called(String word) {
        return platforms.stream().filter(platform -> platform.calledBy(word)).findFirst();
    }

    /** The platform of a host, and what stands before the platform's own host. */
    record HostMatch(PlatformFact platform, String subdomain) {
    }
}
