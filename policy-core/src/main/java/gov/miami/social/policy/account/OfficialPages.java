package gov.miami.social.policy.account;

import java.util.Collection;
import java.util.regex.Pattern;

/** The City's own Internet hosts and mail domains on a given day (A.5; reading 10: a list, never code). */
public record OfficialPages(Collection<String> hosts, Collection<String> mailDomains) {

    private static final Pattern MAIL = Pattern.compile("[\\w.!#$%&'*+/=?^`{|}~-]{1,64}@([A-Za-z0-9.-]{1,253})");

    /** Whether an address stands on one of the City's hosts, or below one. */
    public boolean official(String link) {
        return AccountUrl.of(link).filter(url -> hosts.stream().anyMatch(url::within)).isPresent();
    }

    /** Whether an e-mail address belongs to one of the City's mail domains. */
    public boolean cityMail(String address) {
        var parts = MAIL.matcher(address);
        return parts.matches() && mailDomains.stream().anyMatch(parts.group(1)::equalsIgnoreCase);
    }
}
