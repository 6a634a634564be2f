package gov.miami.social.policy.request;

import static gov.miami.social.policy.account.AccountStatus.CLOSED;
import static gov.miami.social.policy.shared.Clause.ACCOUNT_ADDRESS_KNOWN;
import static gov.miami.social.policy.shared.Clause.ACCOUNT_AT_ITS_PLATFORM;
import static gov.miami.social.policy.shared.Clause.ACCOUNT_NAME_IS_ONE_WORD;
import static gov.miami.social.policy.shared.Clause.ACCOUNT_NOT_ENDING;
import static gov.miami.social.policy.shared.Clause.ACCOUNT_NOT_REGISTERED;
import static gov.miami.social.policy.shared.Clause.ACCOUNT_ON_RECORD_FOR_DEPARTMENT;
import static gov.miami.social.policy.shared.Clause.ACCOUNT_OPEN;
import static gov.miami.social.policy.shared.Clause.DEPARTMENT_BOUND_BY_POLICY;
import static gov.miami.social.policy.shared.Clause.NEW_NAME_DIFFERS;
import static gov.miami.social.policy.shared.Clause.NO_OTHER_REQUEST_OPEN;
import static gov.miami.social.policy.shared.Clause.OFFICIAL_LINKS_NAMED;
import static gov.miami.social.policy.shared.Clause.RECEIVING_DEPARTMENT_DIFFERS;
import static gov.miami.social.policy.shared.Clause.RECOVERY_ADDRESS_OF_CITY;

import gov.miami.social.policy.account.AccountUrl;
import gov.miami.social.policy.shared.Check;
import java.util.ArrayList;
import java.util.List;

/** Whether what is asked of an account on record, a change or its end, can be approved, whoever decides. */
final class RecordMerits {

    private static List<Check> open(MeritsCase facts) {
        return new ArrayList<>(List.of(
                Check.of(ACCOUNT_OPEN, facts.status().filter(status -> status.allows(CLOSED)).isPresent()),
                Check.of(ACCOUNT_NOT_ENDING, !facts.ending()),
                Check.of(NO_OTHER_REQUEST_OPEN, !facts.otherRequestOpen())));
    }

    /** Of an account that nobody owns, the department that answers for it has to be one the policy binds. */
    static List<Check> ending(MeritsCase facts) {
        var checks = open(facts);
        checks.add(Check.of(ACCOUNT_ON_RECORD_FOR_DEPARTMENT, facts.ownerNamed()));
        if (facts.owning().isEmpty()) {
            checks.add(Check.of(DEPARTMENT_BOUND_BY_POLICY, facts.departmentBound()));
        }
        return checks;
    }

    static List<Check> change(MeritsCase facts) {
        var checks = facts.content().change().filter(ChangeKind.TRANSFER::equals).isPresent() ? open(facts) : ending(facts);
        var profile = facts.content().profile();
        facts.content().change().ifPresent(change -> {
            switch (change) {
                case RENAME -> {
                    checks.add(Check.of(NEW_NAME_DIFFERS, !facts.sameName()));
                    checks.add(Check.of(ACCOUNT_NAME_IS_ONE_WORD, RequestMerits.named(profile)));
                    checks.add(Check.of(ACCOUNT_ADDRESS_KNOWN, AccountUrl.of(profile.url()).isPresent()));
                    checks.add(Check.of(ACCOUNT_AT_ITS_PLATFORM, facts.addressFits()));
                    checks.add(Check.of(ACCOUNT_NOT_REGISTERED, facts.addressFree()));
                }
                case TRANSFER -> {
                    checks.add(Check.of(RECEIVING_DEPARTMENT_DIFFERS, profile.department().isPresent() && !profile.department().equals(facts.owning())));
                    checks.add(Check.of(DEPARTMENT_BOUND_BY_POLICY, facts.departmentBound()));
                    checks.addAll(UserMerits.checks(facts));
                    checks.add(Check.of(OFFICIAL_LINKS_NAMED, facts.pages().official(profile.departmentLink())));
                    checks.add(Check.of(RECOVERY_ADDRESS_OF_CITY, facts.pages().cityMail(profile.recoveryEmail())));
                }
                case HAND_OVER -> { }
            }
        });
        return checks;
    }

    private RecordMerits() {
    }
}
