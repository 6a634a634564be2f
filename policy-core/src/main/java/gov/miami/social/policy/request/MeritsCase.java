package gov.miami.social.policy.request;

import gov.miami.social.policy.account.AccountStatus;
import gov.miami.social.policy.account.Identity;
import gov.miami.social.policy.account.OfficialPages;
import gov.miami.social.policy.account.PlatformStatus;
import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.policy.shared.PersonName;
import java.util.List;
import java.util.Optional;

/**
 * The facts on which the merits of a request rest.
 *
 * @param platform         where the platform stands in the catalogue, absent when it is not in it
 * @param waiver           whether a waiver under s. 112.22 is on file for it
 * @param addressFits      whether the address asked for stands on a host of the platform
 * @param addressFree      whether no other account of the registry has the address or name asked for
 * @param account          the account that the request is about, absent for a new one
 * @param departmentBound  whether the department that shall own the account stands and the policy binds it (reading 12)
 * @param otherRequestOpen whether another request about the same account is undecided
 * @param strangers        who is named as a user and is no active employee of the department that shall own the account (A.2)
 * @param outsiders        who is named as a contact and has left the City or is not of that department
 */
public record MeritsCase(RequestKind kind, RequestContent content, Optional<PlatformStatus> platform, boolean waiver,
        boolean addressFits, boolean addressFree, Optional<AskedAccount> account, boolean departmentBound, boolean otherRequestOpen,
        OfficialPages pages, List<PersonName> strangers, List<PersonName> outsiders) {

    /** Which department owns the account now. */
    Optional<DepartmentKey> owning() {
        return account.flatMap(asked -> asked.profile().department());
    }

    /** Whether the account, if anybody owns it, is of the department for which the request was written. */
    boolean ownerNamed() {
        return owning().isEmpty() || owning().equals(content.profile().department());
    }

    /** Whether users are to be designated for an account on record, which is its director's to do (A.2). */
    public boolean designates() {
        return kind == RequestKind.USE && account.filter(asked -> asked.designates(content.profile())).isPresent();
    }

    boolean ending() {
        return account.filter(AskedAccount::ending).isPresent();
    }

    Optional<AccountStatus> status() {
        return account.map(AskedAccount::status);
    }

    /** Whether the name and the address asked for are those the account has; capitals and ways of writing an address do not count. */
    boolean sameName() {
        return account.filter(asked -> Identity.of(asked.profile()).keptBy(content.profile()) && Identity.of(content.profile()).keptBy(asked.profile())).isPresent();
    }

    /** Whether the platform, name and address of the account stay as they are on record. */
    boolean identityKept() {
        return account.map(asked -> Identity.of(asked.profile()).keptBy(content.profile())).orElse(true);
    }
}
