package gov.miami.social.policy.intake;

import gov.miami.social.policy.account.AccountUrl;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Finds which account of which platform an address names. Letters keep their case: a YouTube channel is told by it. */
public final class AccountRecognition {

    /** Doors of a platform to the same accounts: mobile, web, and Facebook's languages. */
    private static final String DOORS = "^(www|m|mobile|web|[a-z]{2}-[a-z]{2})\\.";

    public static Recognition of(AccountUrl url, PlatformCatalogue catalogue) {
        var host = url.host().replaceFirst(DOORS, "");
        return catalogue.atHost(host)
                .map(match -> new Recognition(Optional.of(match.platform()),
                        AccountPath.account(match.platform().key().value(), address(url, host, match.subdomain()))))
                .orElse(new Recognition(Optional.empty(), Optional.empty()));
    }

    private static AccountPath.Address address(AccountUrl url, String host, String subdomain) {
        var uri = URI.create(url.value());
        var path = uri.getRawPath() == null ? "" : uri.getRawPath();
        return new AccountPath.Address(host, subdomain, segments(path), Optional.ofNullable(uri.getRawQuery()), Optional.ofNullable(uri.getRawFragment()));
    }

    private static List<String> segments(String path) {
        return Arrays.stream(path.split("/")).filter(part -> !part.isBlank()).map(AccountRecognition::decoded).toList();
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private AccountRecognition() {
    }
}
