package gov.miami.social.registry.request;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import gov.miami.social.policy.account.AccountId;
import gov.miami.social.registry.shared.Matter;
import gov.miami.social.registry.shared.Moment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/** Reads what requests say of accounts that wait to be opened: until when each may be, and which an undecided request would end. */
@ApplicationScoped
class OpeningOutlooks {

    private static final String OF = """
            select cast(account as varchar(36)), cast(open_by as varchar(10)) from unopened_approval where not settled and account in (:accounts)
            union all select cast(account as varchar(36)), cast(null as varchar(10)) from account_request where account in (:accounts) and status in (:open)
            and (kind = 'TERMINATE' or change_kind = 'HAND_OVER')""";

    @PersistenceContext(unitName = "social")
    private EntityManager em;
    @Inject
    private Moment moment;

    /** Acts about the account, and about any request, change it. */
    Map<AccountId, OpeningOutlook> of(Collection<AccountId> accounts) {
        return moment.each(account -> Matter.about("account", account, "request"), "outlook", accounts, this::read);
    }

    @SuppressWarnings("unchecked")
    private Map<AccountId, OpeningOutlook> read(Set<AccountId> accounts) {
        List<Object[]> rows = em.createNativeQuery(OF).setParameter("accounts", accounts.stream().map(AccountId::value).toList())
                .setParameter("open", AccountRequests.OPEN.stream().map(Enum::name).toList()).getResultList();
        var found = rows.stream().collect(groupingBy(row -> AccountId.parse((String) row[0])));
        return accounts.stream().collect(toMap(Function.identity(), account -> outlook(found.getOrDefault(account, List.of()))));
    }

    /** A row with a day is the approval, one without is a request for the end. */
    private static OpeningOutlook outlook(List<Object[]> rows) {
        return new OpeningOutlook(rows.stream().map(row -> row[1]).filter(Objects::nonNull).map(day -> LocalDate.parse((String) day)).findFirst(),
                rows.stream().anyMatch(row -> row[1] == null));
    }
}
