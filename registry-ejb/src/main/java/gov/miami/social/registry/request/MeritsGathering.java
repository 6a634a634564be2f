package gov.miami.social.registry.request;

import gov.miami.social.policy.account.AccountId;
import gov.miami.social.policy.account.AccountProfile;
import gov.miami.social.policy.account.AccountStatus;
import gov.miami.social.policy.account.PlatformKey;
import gov.miami.social.policy.account.PlatformStatus;
import gov.miami.social.policy.request.MeritsCase;
import gov.miami.social.policy.request.RequestKind;
import gov.miami.social.policy.shared.Wording;
import gov.miami.social.registry.account.AccountFacts;
import gov.miami.social.registry.account.AccountRegister;
import gov.miami.social.registry.account.PlatformView;
import gov.miami.social.registry.department.Organisation;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** Gathers what the rule wants to know of a request's merits: platform, name, account, other requests. */
@Dependent
class MeritsGathering {

    @Inject
    private AccountRegister register;
    @Inject
    private AccountRequests requests;
    @Inject
    private Organisation organisation;
    @Inject
    private Clock clock;

    MeritsCase of(AccountRequest request) {
        var facts = request.facts();
        var profile = facts.content().profile();
        var platform = profile.platform().flatMap(register::platform);
        var id = about(facts);
        var account = id.map(register::facts);
        return new MeritsCase(facts.kind(), facts.content(), platform.map(PlatformView::status).or(() -> proposed(facts)),
                platform.map(PlatformView::waiver).orElse(false), register.addressFits(profile), addressFree(facts, id),
                account.map(AccountFacts::status).or(() -> found(facts)), account.flatMap(known -> known.profile().department()), bound(profile),
                id.filter(known -> requests.otherOpen(known, facts)).isPresent(), register.pages(), usersBelong(profile));
    }

    /** The account the request is about; one that is found in use may be on record already. */
    Optional<AccountId> about(RequestFacts facts) {
        return facts.account().or(() -> facts.kind() == RequestKind.USE ? register.having(facts.content().profile()) : Optional.empty());
    }

    /** A platform that the catalogue lacks is put up for review as the request is handed in (DEF.A). */
    private static Optional<PlatformStatus> proposed(RequestFacts facts) {
        return facts.content().profile().platform().filter(PlatformKey.OTHER::equals).filter(other -> Wording.says(facts.content().otherPlatform()))
                .map(other -> PlatformStatus.PROPOSED);
    }

    /** An account found in use is put on record as unapproved as the request is handed in (reading 2). */
    private static Optional<AccountStatus> found(RequestFacts facts) {
        return facts.kind() == RequestKind.USE ? Optional.of(AccountStatus.UNAPPROVED) : Optional.empty();
    }

    private boolean bound(AccountProfile profile) {
        return profile.department().filter(department -> organisation.bound(department, LocalDate.now(clock))).isPresent();
    }

    private boolean usersBelong(AccountProfile profile) {
        var today = LocalDate.now(clock);
        return profile.users().stream().allMatch(user -> organisation.employee(user) && organisation.active(user, today)
                && profile.department().filter(organisation.departmentsOf(user, today)::contains).isPresent());
    }

    private boolean addressFree(RequestFacts facts, Optional<AccountId> about) {
        var holder = register.having(facts.content().profile());
        return holder.isEmpty() || holder.equals(about);
    }
}
