package gov.miami.social.registry.account;

import gov.miami.social.policy.account.PlatformKey;
import gov.miami.social.policy.account.PlatformStatus;
import gov.miami.social.registry.journal.Journal;
import gov.miami.social.registry.shared.ListQuery;
import gov.miami.social.registry.shared.Listing;
import gov.miami.social.registry.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.List;

/** The catalogue of platforms, and who settles where each stands. */
@Stateless
@RolesAllowed(Roles.EMPLOYEE)
public class PlatformService {

    @Inject
    private Platforms platforms;
    @Inject
    private Journal journal;

    public Listing<PlatformView> list(ListQuery query) {
        return platforms.list(query);
    }

    public PlatformView find(PlatformKey key) {
        return platforms.get(key).view();
    }

    /** The platforms on which a new account may be asked for. */
    public List<PlatformView> admitted() {
        return platforms.standing(PlatformStatus.ADMITTED);
    }

    /** The platforms that wait for a review. */
    @RolesAllowed({Roles.IT_ADMIN, Roles.COMMUNICATIONS})
    public List<PlatformView> proposed() {
        return platforms.standing(PlatformStatus.PROPOSED);
    }

    @RolesAllowed({Roles.IT_ADMIN, Roles.COMMUNICATIONS})
    public void review(@Valid ReviewPlatform command) {
        journal.settle(command, platforms.get(command.platform()).review(command));
    }
}
