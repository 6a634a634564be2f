package gov.miami.social.policy.request;

import static gov.miami.social.policy.account.AccountStatus.ACTIVE;
import static gov.miami.social.policy.account.AccountStatus.APPROVED;
import static gov.miami.social.policy.account.PlatformStatus.ADMITTED;
import static gov.miami.social.policy.account.PlatformStatus.PROHIBITED;
import static gov.miami.social.policy.account.PlatformStatus.PROPOSED;
import static gov.miami.social.policy.shared.Clause.ACCOUNT_ADDRESS_KNOWN;
import static gov.miami.social.policy.shared.Clause.ACCOUNT_AT_ITS_PLATFORM;
import static gov.miami.social.policy.shared.Clause.ACCOUNT_KEEPS_ITS_NAME;
import static gov.miami.social.policy.shared.Clause.ACCOUNT_MAY_COME_INTO_USE;
import static gov.miami.social.policy.shared.Clause.ACCOUNT_NAME_IS_ONE_WORD;
import static gov.miami.social.policy.shared.Clause.ACCOUNT_NOT_ENDING;
import static gov.miami.social.policy.shared.Clause.ACCOUNT_NOT_REGISTERED;
import static gov.miami.social.policy.shared.Clause.ACCOUNT_ON_RECORD_FOR_DEPARTMENT;
import static gov.miami.social.policy.shared.Clause.COMMUNICATIONS_CONSULTED;
import static gov.miami.social.policy.shared.Clause.DEPARTMENT_BOUND_BY_POLICY;
import static gov.miami.social.policy.shared.Clause.NO_OTHER_REQUEST_OPEN;
import static gov.miami.social.policy.shared.Clause.OFFICIAL_LINKS_NAMED;
import static gov.miami.social.policy.shared.Clause.PLATFORM_IN_CATALOGUE;
import static gov.miami.social.policy.shared.Clause.PLATFORM_NOT_PROHIBITED;
import static gov.miami.social.policy.shared.Clause.RECOVERY_ADDRESS_OF_CITY;

import gov.miami.social.policy.account.AccountProfile;
import gov.miami.social.policy.account.AccountStatus;
import gov.miami.social.policy.account.AccountUrl;
import gov.miami.social.policy.account.Handle;
import gov.miami.social.policy.shared.Check;
import gov.miami.social.policy.shared.Clause;
import gov.miami.social.policy.shared.Decision;
import gov.miami.social.policy.shared.Wording;
import java.util.ArrayList;
import java.util.List;

/** Whether what a request asks for can be approved under the policy, whoever decides. */
public final class RequestMerits {

    public static Decision decide(MeritsCase facts) {
        return new Decision(checks(facts));
    }

    /** The same for handing in: a platform under review does not hold the request back, only its approval. */
    public static Decision atSubmission(MeritsCase facts) {
        var reviewed = facts.platform().filter(PROPOSED::equals).isPresent();
        return new Decision(checks(facts).stream().filter(check -> !(reviewed && check.clause() == PLATFORM_IN_CATALOGUE)).toList());
    }

    /** What is still empty does not count as met: such a check is made once there is something to check. */
    private static List<Check> checks(MeritsCase facts) {
        return all(facts).stream().filter(check -> !check.met() || known(check.clause(), facts)).toList();
    }

    private static boolean known(Clause clause, MeritsCase facts) {
        var profile = facts.content().profile();
        var addressed = Wording.says(profile.url());
        if (clause == ACCOUNT_ADDRESS_KNOWN || clause == ACCOUNT_AT_ITS_PLATFORM) {
            return addressed;
        }
        if (clause == ACCOUNT_NAME_IS_ONE_WORD) {
            return Wording.says(profile.handle());
        }
        if (clause == ACCOUNT_NOT_REGISTERED) {
            return addressed || Wording.says(profile.handle());
        }
        return clause != PLATFORM_NOT_PROHIBITED || facts.platform().isPresent();
    }

    private static List<Check> all(MeritsCase facts) {
        var profile = facts.content().profile();
        var address = profile.url();
        var addressKnown = AccountUrl.of(address).isPresent();
        return switch (facts.kind()) {
            case ESTABLISH -> forUse(facts, Check.of(ACCOUNT_ADDRESS_KNOWN, address.isBlank() || addressKnown));
            case USE -> forUse(facts,
                    Check.of(ACCOUNT_MAY_COME_INTO_USE, facts.status().filter(RequestMerits::mayComeIntoUse).isPresent()),
                    Check.of(ACCOUNT_ON_RECORD_FOR_DEPARTMENT, facts.ownerNamed()),
                    Check.of(ACCOUNT_NOT_ENDING, !facts.ending()),
                    Check.of(ACCOUNT_KEEPS_ITS_NAME, facts.identityKept()),
                    Check.of(ACCOUNT_ADDRESS_KNOWN, addressKnown),
                    Check.of(NO_OTHER_REQUEST_OPEN, !facts.otherRequestOpen()));
            case CHANGE -> RecordMerits.change(facts);
            case TERMINATE -> RecordMerits.ending(facts);
        };
    }

    private static List<Check> forUse(MeritsCase facts, Check... first) {
        var profile = facts.content().profile();
        var checks = new ArrayList<>(List.of(first));
        checks.add(Check.of(DEPARTMENT_BOUND_BY_POLICY, facts.departmentBound()));
        checks.add(Check.of(ACCOUNT_NAME_IS_ONE_WORD, named(profile)));
        checks.add(Check.of(ACCOUNT_AT_ITS_PLATFORM, facts.addressFits()));
        checks.add(Check.of(ACCOUNT_NOT_REGISTERED, facts.addressFree()));
        checks.add(Check.of(PLATFORM_IN_CATALOGUE, facts.platform().filter(status -> status == ADMITTED || status == PROHIBITED).isPresent()));
        checks.add(Check.of(PLATFORM_NOT_PROHIBITED, facts.waiver() || facts.platform().filter(PROHIBITED::equals).isEmpty()));
        checks.addAll(UserMerits.checks(facts));
        checks.add(Check.of(OFFICIAL_LINKS_NAMED, facts.pages().official(profile.cityLink()) && facts.pages().official(profile.departmentLink())));
        checks.add(Check.of(RECOVERY_ADDRESS_OF_CITY, facts.pages().cityMail(profile.recoveryEmail())));
        if (facts.content().consults()) {
            checks.add(Check.of(COMMUNICATIONS_CONSULTED, facts.content().communicationsConsulted()));
        }
        return checks;
    }

    static boolean named(AccountProfile profile) {
        return profile.handle().isEmpty() || Handle.of(profile.handle()).isPresent();
    }

    /** An account that both have approved and nobody has opened comes into use by being opened, with its links seen. */
    private static boolean mayComeIntoUse(AccountStatus status) {
        return status == ACTIVE || status != APPROVED && status.allows(ACTIVE);
    }

    private RequestMerits() {
    }
}
