package gov.miami.social.registry.intake;

import gov.miami.social.policy.account.AccountId;
import gov.miami.social.policy.account.AccountProfile;
import gov.miami.social.policy.account.PlatformKey;
import gov.miami.social.policy.intake.DepartmentCatalogue;
import gov.miami.social.policy.intake.DepartmentFact;
import gov.miami.social.policy.intake.PlatformCatalogue;
import gov.miami.social.policy.intake.PlatformFact;
import gov.miami.social.policy.intake.RowJudgement;
import gov.miami.social.registry.account.AccountRegister;
import gov.miami.social.registry.account.FoundAccounts;
import gov.miami.social.registry.account.PlatformView;
import gov.miami.social.registry.department.Organisation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Optional;

/** What the registry knows that a list is judged by: platforms, departments, accounts. */
@ApplicationScoped
class KnownAccounts {

    @Inject
    private AccountRegister register;
    @Inject
    private FoundAccounts found;
    @Inject
    private Organisation organisation;

    /** @param owned whether the list has an owner for rows that name none */
    RowJudge judge(LocalDate today, boolean owned) {
        var platforms = new PlatformCatalogue(found.catalogue().stream().map(KnownAccounts::fact).toList());
        var departments = organisation.knownAs(today).stream().map(one -> new DepartmentFact(one.key(), one.name(), one.earlier())).toList();
        return new RowJudge(new RowJudgement(platforms, new DepartmentCatalogue(departments), today), owned, this::registered);
    }

    private static PlatformFact fact(PlatformView platform) {
        return new PlatformFact(platform.key(), platform.name(), platform.status(), platform.hostList());
    }

    private Optional<AccountId> registered(PlatformKey platform, String account, String url) {
        var nobody = AccountProfile.empty();
        return register.having(new AccountProfile(Optional.of(platform), account, url, nobody.department(), "", "", nobody.languages(),
                nobody.primaryContact(), nobody.secondaryContact(), nobody.users(), "", "", "", true));
    }
}
