package gov.miami.social.policy.account;

import gov.miami.social.policy.shared.CityMail;
import java.util.Collection;

/** The City's own Internet hosts and mail domains on a given day (A.5; reading 10: a list, never code). */
public record OfficialPages(Collection<String> hosts, Collection<String> mailDomains) {

    /** Whether an address stands on one of the City's hosts, or below one. */
    public boolean official(String link) {
        return AccountUrl.of(link).filter(url -> hosts.stream().anyMatch(url::within)).isPresent();
    }

    /** Whether an e-mail address belongs to one of the City's mail domains. */
    public boolean cityMail(String address) {
        return new CityMail(mailDomains).holds(address);
    }
}
