package gov.miami.social.registry.request;

import gov.miami.social.policy.account.AccountProfile;
import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.policy.shared.EmployeeId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a request would alter of the account it is about, in words: so that whoever decides sees at a glance what it comes to. */
record Differences(Map<EmployeeId, String> people, Map<DepartmentKey, String> departments) {

    List<Difference> between(AccountProfile before, AccountProfile after) {
        return Stream.of(
                new Difference("handle", at(before.handle()), at(after.handle())),
                new Difference("url", before.onTheWeb().url(), after.url()),
                new Difference("department", named(before.department()), named(after.department())),
                new Difference("primaryContact", names(before.primaryContact().stream().toList()), names(after.primaryContact().stream().toList())),
                new Difference("secondaryContact", names(before.secondaryContact().stream().toList()), names(after.secondaryContact().stream().toList())),
                new Difference("users", names(before.users()), names(after.users())),
                new Difference("purpose", before.purpose(), after.purpose()),
                new Difference("audience", before.audience(), after.audience()),
                new Difference("recoveryEmail", before.recoveryEmail(), after.recoveryEmail()),
                new Difference("cityLink", before.onTheWeb().cityLink(), after.cityLink()),
                new Difference("departmentLink", before.onTheWeb().departmentLink(), after.departmentLink()))
                .filter(one -> !one.before().equals(one.after())).toList();
    }

    private static String at(String handle) {
        return handle.isEmpty() ? "" : "@" + handle;
    }

    private String named(Optional<DepartmentKey> department) {
        return department.map(key -> departments.getOrDefault(key, key.value())).orElse("");
    }

    private String names(Collection<EmployeeId> some) {
        return some.stream().map(one -> people.getOrDefault(one, one.toString())).collect(Collectors.joining(", "));
    }
}
