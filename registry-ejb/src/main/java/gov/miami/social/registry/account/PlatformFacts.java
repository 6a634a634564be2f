package gov.miami.social.registry.account;

import gov.miami.social.policy.account.PlatformStatus;
import java.util.Arrays;
import java.util.List;

/** What every account of a platform asks of the catalogue: its name, its hosts, and whether the law lets the City use it (s. 112.22). */
record PlatformFacts(String name, List<String> hosts, boolean lawful) {

    PlatformFacts(String name, String hosts, PlatformStatus status, boolean waiver) {
        this(name, split(hosts), lawful(status, waiver));
    }

    static boolean lawful(PlatformStatus status, boolean waiver) {
        return waiver || status != PlatformStatus.PROHIBITED;
    }

    static List<String> split(String hosts) {
        return Arrays.stream(hosts.strip().split("\\s+")).filter(host -> !host.isEmpty()).toList();
    }
}
