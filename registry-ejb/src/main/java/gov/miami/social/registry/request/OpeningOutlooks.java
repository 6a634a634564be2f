package gov.miami.social.registry.request;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import gov.miami.social.policy.account.AccountId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;

/** Reads what requests say of accounts that wait to be opened: until when each may be, and which an undecided request would end. */
@ApplicationScoped
class OpeningOutlooks {

    private static final String OF = """
            select account, open_by from unopened_approval where not settled and account in (:accounts)
            union all select account, null from account_request where account in (:accounts) and status in (:open)
            and (kind = 'TERMINATE' or change_kind = 'HAND_OVER')""";

    @PersistenceContext(unitName = "social")
    private EntityManager em;

    @SuppressWarnings("unchecked")
    Map<AccountId, OpeningOutlook> of(Collection<AccountId> accounts) {
        if (accounts.isEmpty()) {
            return Map.of();
        }
        List<Object[]> rows = em.createNativeQuery(OF).setParameter("accounts", accounts.stream().map(AccountId::value).distinct().toList())
                .setParameter("open", AccountRequests.OPEN.stream().map(Enum::name).toList()).getResultList();
        var found = rows.stream().collect(groupingBy(row -> new AccountId((UUID) row[0])));
        return accounts.stream().distinct().collect(toMap(Function.identity(), account -> outlook(found.getOrDefault(account, List.of()))));
    }

    /** A row with a day is the approval, one without is a request for the end. */
    private static OpeningOutlook outlook(List<Object[]> rows) {
        return new OpeningOutlook(rows.stream().map(row -> row[1]).filter(Objects::nonNull).map(OpeningOutlooks::day).findFirst(),
                rows.stream().anyMatch(row -> row[1] == null));
    }

    private static LocalDate day(Object column) {
        return column instanceof Date date ? date.toLocalDate() : (LocalDate) column;
    }
}
