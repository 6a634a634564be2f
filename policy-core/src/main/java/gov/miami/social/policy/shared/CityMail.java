package gov.miami.social.policy.shared;

import java.util.Collection;
import java.util.regex.Pattern;

/** The City's own mail domains on a given day (reading 10: a list, never code). */
public record CityMail(Collection<String> domains) {

    private static final Pattern MAIL = Pattern.compile("[\\w.!#$%&'*+/=?^`{|}~-]{1,64}@([A-Za-z0-9.-]{1,253})");

    /** Whether an e-mail address belongs to one of them: to that very domain, for one that only looks like it may be anybody's. */
    public boolean holds(String address) {
        var parts = MAIL.matcher(address);
        return parts.matches() && domains.stream().anyMatch(parts.group(1)::equalsIgnoreCase);
    }
}
