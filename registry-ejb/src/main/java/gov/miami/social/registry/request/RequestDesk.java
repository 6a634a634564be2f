package gov.miami.social.registry.request;

import gov.miami.social.policy.account.PlatformKey;
import gov.miami.social.policy.shared.Decision;
import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.registry.account.AccountRegister;
import gov.miami.social.registry.department.Organisation;
import gov.miami.social.registry.shared.Caller;
import gov.miami.social.registry.shared.StaleView;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Where a requester's act meets the facts: who he is, which department is his, what the registry knows. */
@Dependent
class RequestDesk {

    @Inject
    private AccountRequests requests;
    @Inject
    private AccountRegister register;
    @Inject
    private MeritsGathering merits;
    @Inject
    private Organisation organisation;
    @Inject
    private Caller caller;
    @Inject
    private Clock clock;

    EmployeeId caller() {
        return caller.employee();
    }

    Instant now() {
        return clock.instant();
    }

    AccountRequest begin(SaveDraft command) {
        command.account().ifPresent(register::facts);
        var request = new AccountRequest(command, requests.number(LocalDate.now(clock).getYear()), caller(), now());
        requests.add(request);
        return request;
    }

    /** A page that shows an older state than the table holds may not act on it. */
    void seen(AccountRequest request, int version) {
        var facts = request.facts();
        if (facts.version() != version) {
            throw new StaleView(facts.id(), organisation.names(Set.of(facts.changedBy())).getOrDefault(facts.changedBy(), ""));
        }
    }

    Decision submit(AccountRequest request) {
        proposeOtherPlatform(request);
        var owner = request.facts().account().map(register::facts).flatMap(account -> account.profile().department());
        return request.submit(department(request), owner, merits.of(request), caller(), now());
    }

    /** A platform that the catalogue lacks is put up for review when a request that names it is handed in (DEF.A). */
    private void proposeOtherPlatform(AccountRequest request) {
        var content = request.content();
        if (content.profile().platform().filter(PlatformKey.OTHER::equals).isPresent() && !content.otherPlatform().isBlank()) {
            request.on(register.proposal(content.otherPlatform()));
        }
    }

    /** The requester's own department: the one that will own the account if he belongs to it, else his first. */
    private Optional<DepartmentKey> department(AccountRequest request) {
        var today = LocalDate.now(clock);
        var own = new TreeSet<>(organisation.departmentsOf(caller(), today));
        own.addAll(organisation.directedBy(caller(), today));
        var wanted = request.content().profile().department();
        return wanted.filter(own::contains).or(() -> own.stream().findFirst());
    }
}
