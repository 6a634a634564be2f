package gov.miami.social.policy.account;

import static gov.miami.social.policy.shared.Clause.ACCOUNT_ADDRESS_KNOWN;
import static gov.miami.social.policy.shared.Clause.ACCOUNT_AT_ITS_PLATFORM;
import static gov.miami.social.policy.shared.Clause.ACCOUNT_NOT_REGISTERED;
import static gov.miami.social.policy.shared.Clause.ACCOUNT_OPENED_AS_APPROVED;
import static gov.miami.social.policy.shared.Clause.NAME_AWAITS_CONFIRMATION;
import static gov.miami.social.policy.shared.Clause.NAME_SEEN_ON_PLATFORM;

import gov.miami.social.policy.shared.Check;
import gov.miami.social.policy.shared.Decision;

/** Whether somebody may confirm that an account bears its approved new name on the platform (reading 3). */
public final class NameConfirmation {

    /**
     * @param awaited     whether a new name was approved and nobody has confirmed it
     * @param seen        whether the person says that he saw the name there
     * @param approved    the account as its new name was approved
     * @param shown       the account as he saw it there; another name or address takes another request
     * @param addressFits whether that address stands on a host of the platform
     * @param addressFree whether no other account of the registry has it
     */
    public static Decision decide(boolean awaited, boolean seen, AccountProfile approved, AccountProfile shown, boolean addressFits, boolean addressFree) {
        return Decision.of(
                Check.of(NAME_AWAITS_CONFIRMATION, awaited),
                Check.of(NAME_SEEN_ON_PLATFORM, seen),
                Check.of(ACCOUNT_OPENED_AS_APPROVED, Identity.of(approved).keptBy(shown)),
                Check.of(ACCOUNT_ADDRESS_KNOWN, AccountUrl.of(shown.url()).isPresent()),
                Check.of(ACCOUNT_AT_ITS_PLATFORM, addressFits),
                Check.of(ACCOUNT_NOT_REGISTERED, addressFree));
    }

    private NameConfirmation() {
    }
}
