package gov.miami.social.policy.intake;

import gov.miami.social.policy.account.PlatformKey;
import gov.miami.social.policy.account.PlatformStatus;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What the catalogue says of a platform, as far as a list needs it.
 *
 * @param hosts its Internet hosts, without www
 */
public record PlatformFact(PlatformKey key, String name, PlatformStatus status, List<String> hosts) {

    public PlatformFact {
        hosts = hosts.stream().map(host -> host.toLowerCase(Locale.ROOT)).filter(host -> host.contains(".")).toList();
    }

    /** Whether a list that writes this word means the platform: its key, its name, or the first part of a host, as twitter of twitter.com. */
    boolean calledBy(String word) {
        var names = Stream.concat(Stream.of(key.value(), name), hosts.stream().map(host -> host.replaceFirst("\\..*", "")));
        var known = names.map(PlatformFact::plain).toList();
        return Arrays.stream(word.split("[/(),]")).map(PlatformFact::plain).anyMatch(part -> !part.isEmpty() && known.contains(part)) || known.contains(plain(word));
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replace("+", "plus").replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
