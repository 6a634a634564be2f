package gov.miami.social.policy.account;

import java.util.Collection;
import java.util.Locale;

/** The City's own Internet hosts and mail domains on a given day (A.5; reading 10: a list, never code). */
public record OfficialPages(Collection<String> hosts, Collection<String> mailDomains) {

    /** Whether an address stands on one of the City's hosts, or below one. */
    public boolean official(String link) {
        return AccountUrl.of(link).filter(url -> hosts.stream().anyMatch(host -> within(url.host(), host))).isPresent();
    }

    /** Whether an e-mail address belongs to one of the City's mail domains. */
    public boolean cityMail(String address) {
        var at = address.lastIndexOf('@');
        return at > 0 && address.indexOf('@') == at && !address.contains(" ")
                && mailDomains.stream().anyMatch(address.substring(at + 1)::equalsIgnoreCase);
    }

    private static boolean within(String host, String official) {
        var wanted = official.toLowerCase(Locale.ROOT);
        return host.equals(wanted) || host.endsWith("." + wanted);
    }
}
