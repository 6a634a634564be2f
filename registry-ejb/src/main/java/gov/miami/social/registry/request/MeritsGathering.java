package gov.miami.social.registry.request;

import gov.miami.social.policy.account.AccountProfile;
import gov.miami.social.policy.account.AccountStatus;
import gov.miami.social.policy.account.PlatformKey;
import gov.miami.social.policy.account.PlatformStatus;
import gov.miami.social.policy.request.AskedAccount;
import gov.miami.social.policy.request.MeritsCase;
import gov.miami.social.policy.request.RequestKind;
import gov.miami.social.policy.shared.PersonName;
import gov.miami.social.policy.shared.Wording;
import gov.miami.social.registry.account.AccountFacts;
import gov.miami.social.registry.account.AccountRegister;
import gov.miami.social.registry.account.NamedAccounts;
import gov.miami.social.registry.account.PlatformView;
import gov.miami.social.registry.department.Organisation;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Gathers what the rule wants to know of a request's merits: platform, name, account, other requests. */
@Dependent
class MeritsGathering {

    @Inject
    private NamedAccounts accounts;
    @Inject
    private AccountRegister register;
    @Inject
    private AccountRequests requests;
    @Inject
    private Organisation organisation;
    @Inject
    private Clock clock;

    MeritsCase of(RequestFile file) {
        var facts = file.facts();
        var profile = facts.content().profile();
        var platform = profile.platform().flatMap(register::platform);
        var named = accounts.of(facts.account(), profile);
        var account = about(facts, named);
        return new MeritsCase(facts.kind(), facts.content(), platform.map(PlatformView::status).or(() -> proposed(facts)),
                platform.map(PlatformView::waiver).orElse(false), register.addressFits(profile), named.free(account),
                account.map(known -> new AskedAccount(known.status(), known.profile(), known.endApproved(), known.approvedUntil().isPresent())).or(() -> found(facts)),
                bound(profile), otherOpen(file, account), register.pages(), organisation.strangers(profile.users(), profile.department(), LocalDate.now(clock)),
                outsiders(profile));
    }

    /** The account the request is about. */
    Optional<AccountFacts> account(RequestFacts facts) {
        return about(facts, accounts.of(facts.account(), facts.content().profile()));
    }

    /** Whether the account asked about is the caller's to ask about: nobody's, his department's, or he answers for all. */
    boolean theirs(RequestFacts facts) {
        return account(facts).filter(known -> known.profile().department().isPresent()).map(accounts::ours).orElse(true);
    }

    /** One that is found in use may be on record already. */
    private static Optional<AccountFacts> about(RequestFacts facts, NamedAccounts.Named named) {
        return facts.account().isPresent() || facts.kind() != RequestKind.USE ? named.asked() : named.holder();
    }

    /** No request about an account that is only found by its name is kept yet, so all about it are others. */
    private boolean otherOpen(RequestFile file, Optional<AccountFacts> account) {
        return file.facts().account().isPresent() ? file.otherOpen() : account.map(AccountFacts::id).filter(requests::open).isPresent();
    }

    /** A platform that the catalogue lacks is put up for review as the request is handed in (DEF.A). */
    private static Optional<PlatformStatus> proposed(RequestFacts facts) {
        return facts.content().profile().platform().filter(PlatformKey.OTHER::equals).filter(other -> Wording.says(facts.content().otherPlatform()))
                .map(other -> PlatformStatus.PROPOSED);
    }

    /** An account found in use is put on record as unapproved as the request is handed in (reading 2). */
    private static Optional<AskedAccount> found(RequestFacts facts) {
        return facts.kind() == RequestKind.USE ? Optional.of(new AskedAccount(AccountStatus.UNAPPROVED, facts.content().profile(), false, false)) : Optional.empty();
    }

    /** Later, when the account is in use, the same people are told to the director to be replaced. */
    private List<PersonName> outsiders(AccountProfile profile) {
        var contacts = Stream.concat(profile.primaryContact().stream(), profile.secondaryContact().stream()).distinct().toList();
        var absent = organisation.absent(contacts, profile.department(), LocalDate.now(clock)).keySet();
        var names = organisation.names(absent);
        return contacts.stream().filter(absent::contains).map(person -> new PersonName(person, names.getOrDefault(person, person.toString()))).toList();
    }

    private boolean bound(AccountProfile profile) {
        return profile.department().filter(department -> organisation.bound(department, LocalDate.now(clock))).isPresent();
    }
}
