package gov.miami.social.policy.account;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** A platform that somebody asks for which the catalogue lacks (DEF.A): its name and, if it was written beside it, its address. */
public record ProposedPlatform(String name, Optional<AccountUrl> address) implements Serializable {

    /** Signs in which people put an address that follows a name. */
    private static final String AROUND = "[(),;<>\\[\\]]";

    /** Takes apart what was written as one text; an address alone names the platform by its host. */
    public static ProposedPlatform of(String text) {
        var words = List.of(text.replaceAll(AROUND, " ").strip().split("\\s+"));
        var address = words.stream().filter(ProposedPlatform::address).findFirst().flatMap(AccountUrl::of);
        var name = words.stream().filter(Predicate.not(ProposedPlatform::address)).collect(Collectors.joining(" "));
        return new ProposedPlatform(name.isEmpty() ? address.map(AccountUrl::host).orElse("") : name, address);
    }

    private static boolean address(String word) {
        var host = word.replaceFirst("(?i)^https?://", "").replaceFirst("/.*", "");
        var labels = Arrays.asList(host.split("\\."));
        return labels.size() > 1 && labels.get(labels.size() - 1).length() > 1 && AccountUrl.of(word).isPresent();
    }
}
