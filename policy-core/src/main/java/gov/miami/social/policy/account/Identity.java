package gov.miami.social.policy.account;

import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;

/** By what an account is known to the public: its platform, its name there and its address, each as far as it is known. Another one is a rename (reading 3). */
public record Identity(Optional<PlatformKey> platform, Optional<Handle> handle, Optional<AccountUrl> url) implements Serializable {

    public static Identity of(AccountProfile profile) {
        return new Identity(profile.platform(), Handle.of(profile.handle()), AccountUrl.of(profile.url()));
    }

    /** Whether what is written of the account leaves all that is known as it is; capitals and a way of writing an address do not count. */
    public boolean keptBy(AccountProfile written) {
        var other = of(written);
        return kept(platform, other.platform) && kept(handle.map(Identity::name), other.handle.map(Identity::name))
                && kept(url.map(AccountUrl::key), other.url.map(AccountUrl::key));
    }

    private static <T> boolean kept(Optional<T> known, Optional<T> written) {
        return known.isEmpty() || known.equals(written);
    }

    private static String name(Handle handle) {
        return handle.value().toLowerCase(Locale.ROOT);
    }
}
