package gov.miami.social.registry.request;

import gov.miami.social.policy.account.PlatformKey;
import gov.miami.social.policy.request.ChangeKind;
import gov.miami.social.policy.request.RequestKind;
import gov.miami.social.policy.shared.Wording;
import gov.miami.social.registry.account.AccountFacts;
import gov.miami.social.registry.account.NamedAccounts;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;

/** Finds whether another account on record has the name or address that a request being written asks for, so that it is told where they are typed. */
@Dependent
class Namesakes {

    @Inject
    private NamedAccounts accounts;

    Optional<Namesake> of(RequestFacts facts, Map<PlatformKey, String> platforms) {
        var profile = facts.content().profile();
        var typed = Wording.says(profile.url()) || profile.platform().isPresent() && Wording.says(profile.handle());
        return Optional.of(profile).filter(any -> typed && facts.status().openToChange() && names(facts)).flatMap(asked -> accounts.of(Optional.empty(), asked).holder())
                .filter(holder -> !facts.account().equals(Optional.of(holder.id()))).map(holder -> new Namesake(holder.id(), title(holder, platforms)));
    }

    /** An account that is found in use is asked for by the name it has. */
    private static boolean names(RequestFacts facts) {
        return facts.kind() == RequestKind.ESTABLISH || facts.content().change().equals(Optional.of(ChangeKind.RENAME))
                || facts.kind() == RequestKind.USE && facts.account().isPresent();
    }

    private static String title(AccountFacts account, Map<PlatformKey, String> platforms) {
        return (account.profile().platform().map(platforms::get).orElse("") + " @" + account.profile().handle()).strip();
    }
}
