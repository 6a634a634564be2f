package gov.miami.social.policy.intake;

import gov.miami.social.policy.account.Handle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Where on a platform the account stands in an address: in which part of the path, or in the subdomain. */
final class AccountPath {

    private static final Set<String> SUBDOMAIN = Set.of("tumblr", "ideascale", "uservoice", "socrata", "posterous", "medium", "substack", "wordpress", "blogger");

    private static final Map<String, Function<Address, Optional<String>>> RULES = Map.ofEntries(
            Map.entry("facebook", AccountPath::facebook),
            Map.entry("twitter", AccountPath::twitter),
            Map.entry("youtube", AccountPath::youtube),
            Map.entry("flickr", address -> address.after("photos", "people")),
            Map.entry("google_plus", AccountPath::googlePlus),
            Map.entry("linkedin", address -> address.after("company", "showcase", "school")),
            Map.entry("bluesky", address -> address.after("profile")),
            Map.entry("reddit", address -> address.after("r", "user", "u")),
            Map.entry("snapchat", address -> address.after("add")),
            Map.entry("nextdoor", AccountPath::nextdoor),
            Map.entry("vimeo", address -> address.after("channels", "groups").or(address::first).filter(name -> !name.matches("\\d+"))),
            Map.entry("yelp", address -> address.after("biz")),
            Map.entry("eventbrite", address -> address.after("o")),
            Map.entry("livestream", address -> address.after("accounts").or(address::first)),
            Map.entry("ustream", address -> address.after("channel").or(address::first)));

    /** The account as its platform writes it, without {@code @}; empty when the address names none. */
    static Optional<String> account(String platform, Address address) {
        if (SUBDOMAIN.contains(platform) && !address.subdomain().isEmpty()) {
            return Optional.of(address.subdomain()).filter(name -> name.matches("[a-z0-9-]+"));
        }
        if (!address.subdomain().isEmpty()) {
            return Optional.empty();
        }
        return RULES.getOrDefault(platform, Address::first).apply(address).map(name -> name.replaceFirst("^@", ""))
                .filter(name -> Handle.of(name).isPresent() && !StopWords.holds(platform, name));
    }

    private static Optional<String> facebook(Address address) {
        if (address.begins("profile.php")) {
            return address.query("id").filter(id -> id.matches("\\d+"));
        }
        if (address.begins("pages") || address.begins("people")) {
            return address.last().filter(id -> id.matches("\\d+"));
        }
        return address.after("pg").or(address::first);
    }

    /** The short host leads to videos only. */
    private static Optional<String> youtube(Address address) {
        return address.host().equals("youtu.be") ? Optional.empty() : address.after("user", "c", "channel").or(address::first);
    }

    /** Old addresses keep the name behind {@code #!/}. */
    private static Optional<String> twitter(Address address) {
        return address.first().or(() -> address.fragment().map(text -> text.replaceFirst("^!?/*", "").replaceFirst("/.*", "")));
    }

    private static Optional<String> googlePlus(Address address) {
        return address.segments().stream().filter(part -> part.matches("\\d{6,}|\\+[\\p{L}\\p{N}_.-]+")).findFirst();
    }

    private static Optional<String> nextdoor(Address address) {
        return address.begins("agency-detail") || address.begins("agency") || address.begins("pages") ? address.last() : Optional.empty();
    }

    /** The parts of an address that may hold an account. */
    record Address(String host, String subdomain, List<String> segments, Optional<String> rawQuery, Optional<String> fragment) {

        Optional<String> first() {
            return segments.stream().findFirst();
        }

        Optional<String> last() {
            return segments.size() < 2 ? Optional.empty() : Optional.of(segments.get(segments.size() - 1));
        }

        boolean begins(String word) {
            return first().filter(word::equalsIgnoreCase).isPresent();
        }

        /** The part behind one of these words, when the path begins with it. */
        Optional<String> after(String... words) {
            return IntStream.range(0, words.length).anyMatch(i -> begins(words[i])) && segments.size() > 1
                    ? Optional.of(segments.get(1)) : Optional.empty();
        }

        Optional<String> query(String name) {
            return rawQuery.stream().flatMap(text -> List.of(text.split("&")).stream()).filter(pair -> pair.startsWith(name + "="))
                    .map(pair -> pair.substring(name.length() + 1)).findFirst();
        }
    }

    private AccountPath() {
    }
}
