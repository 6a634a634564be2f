package gov.miami.social.policy.account;

import gov.miami.social.policy.shared.Wording;
import java.io.Serializable;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The address of an account, as a visitor types it: http or https, with a host, without a sign that a reader cannot see. */
public record AccountUrl(String value) implements Serializable {

    public static final int LONGEST = 500;

    private static final Pattern NUMBER = Pattern.compile("(?:^|&)id=(\\d+)(?:&|$)");

    public AccountUrl {
        if (read(value).isEmpty()) {
            throw new IllegalArgumentException("Not the address of an account: " + value);
        }
    }

    /** The address, if the text is one; a missing scheme is taken as https. */
    public static Optional<AccountUrl> of(String text) {
        var stripped = text == null ? "" : text.strip();
        var full = stripped.matches("(?i)https?://.*") ? stripped : "https://" + stripped;
        return read(full).map(uri -> new AccountUrl(full));
    }

    private static Optional<URI> read(String text) {
        if (text == null || text.length() > LONGEST || Wording.hidden(text)) {
            return Optional.empty();
        }
        try {
            var uri = new URI(text);
            var web = uri.getScheme() != null && uri.getScheme().matches("(?i)https?");
            var named = uri.getHost() != null && uri.getHost().contains(".") && uri.getUserInfo() == null;
            return web && named ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    public String host() {
        return URI.create(value).getHost().toLowerCase(Locale.ROOT);
    }

    /** Whether it stands on an Internet host, or below it. */
    public boolean within(String host) {
        var wanted = host.strip().toLowerCase(Locale.ROOT);
        var own = host().replaceFirst("\\.$", "");
        return !wanted.isEmpty() && (own.equals(wanted) || own.endsWith("." + wanted));
    }

    /**
     * By which two writings of one address are known to be the same: host without www or mobile prefix and path without
     * its last slash, in lower case; scheme, query and fragment do not count unless they name the account, as
     * {@code profile.php?id=7} and {@code #!/name} do.
     */
    public String key() {
        var uri = URI.create(value).normalize();
        var host = host().replaceFirst("^(www|m|mobile)\\.", "").replaceFirst("\\.$", "");
        var named = Optional.ofNullable(uri.getFragment()).filter(part -> part.startsWith("!")).map(part -> "/" + part.substring(1)).orElse("");
        var path = (Optional.ofNullable(uri.getPath()).orElse("") + named).replaceAll("/+", "/").replaceFirst("/$", "");
        return (host + path + number(uri)).toLowerCase(Locale.ROOT);
    }

    private static String number(URI uri) {
        var number = NUMBER.matcher(Optional.ofNullable(uri.getRawQuery()).orElse(""));
        return number.find() ? "?id=" + number.group(1) : "";
    }

    @Override
    public String toString() {
        return value;
    }
}
