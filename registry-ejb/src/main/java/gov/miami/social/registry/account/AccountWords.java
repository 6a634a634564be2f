package gov.miami.social.registry.account;

import gov.miami.social.policy.account.AccountProfile;
import gov.miami.social.policy.account.AccountUrl;
import gov.miami.social.registry.shared.SearchText;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The words by which an account is found: what begins one of them. Its name and the path of its address are found by any part, the
 * address by its host on, the purpose by the beginnings of its words.
 */
public final class AccountWords {

    public static Set<String> of(AccountProfile profile) {
        return of(profile.handle(), profile.url(), profile.purpose());
    }

    /** The same for an account that had other names before: by any part of each. */
    static Set<String> of(AccountProfile profile, Collection<String> formerHandles) {
        return cut(Stream.concat(of(profile).stream(), formerHandles.stream().flatMap(handle -> SearchText.endings(handle).stream())));
    }

    public static Set<String> of(String handle, String url, String purpose) {
        var address = key(url);
        var path = address.substring(Math.max(0, address.indexOf('/')));
        var words = new LinkedHashSet<>(SearchText.endings(handle));
        words.addAll(SearchText.endings(path));
        words.addAll(SearchText.kept(purpose));
        return cut(Stream.concat(words.stream(), hosts(address)));
    }

    /** Words with any part of a number. */
    public static Set<String> and(String number, Set<String> words) {
        return cut(Stream.concat(SearchText.endings(number).stream(), words.stream()));
    }

    /** An address from its host on, and from each later word of the host on. */
    private static Stream<String> hosts(String address) {
        var host = address.substring(0, (address + "/").indexOf('/'));
        return IntStream.range(0, host.length()).filter(at -> at == 0 || ".-".indexOf(host.charAt(at - 1)) >= 0).mapToObj(address::substring);
    }

    /** The words of a question: a name without the {@code @} before it, an address without what two writings of it may differ in. */
    public static Set<String> asked(String text) {
        return cut(Arrays.stream(text.toLowerCase(Locale.ROOT).split("\\s+")).flatMap(AccountWords::askedIn));
    }

    private static Stream<String> askedIn(String word) {
        var address = word.contains("/") || word.startsWith("www.") ? AccountUrl.of(word).map(AccountUrl::key) : Optional.<String>empty();
        return address.map(Stream::of).orElseGet(() -> SearchText.words(word.replaceFirst("^@+", "")).stream());
    }

    private static String key(String url) {
        return AccountUrl.of(url).map(AccountUrl::key).orElse(url.toLowerCase(Locale.ROOT));
    }

    private static Set<String> cut(Stream<String> words) {
        return words.map(SearchText::cut).collect(Collectors.toSet());
    }

    private AccountWords() {
    }
}
