package gov.miami.social.web.account;

import gov.miami.social.policy.account.AccountId;
import gov.miami.social.registry.account.AccountService;
import gov.miami.social.registry.shared.ListQuery;
import gov.miami.social.web.shared.Ids;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.stream.Collectors;

/** The registry of accounts for programs: the same lists, filters and facts as the pages. */
@Path("v1/accounts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AccountsResource {

    private static final int LARGEST = 200;

    /** One page of accounts, and how many there are in all. */
    public record Accounts(long total, int page, int size, List<AccountJson.Line> accounts) {
    }

    @Inject
    private AccountService accounts;

    /** Filters as on the page: {@code q department platform status red ends expiringBy ending}; {@code sort}, {@code -sort}; {@code page}, {@code size}. */
    @GET
    public Accounts list(@Context UriInfo uri) {
        var asked = uri.getQueryParameters().entrySet().stream().collect(Collectors.toMap(one -> one.getKey(), one -> one.getValue().get(0)));
        var sort = asked.getOrDefault("sort", "");
        var size = Math.max(1, Math.min(LARGEST, number(asked.get("size"), 20)));
        var page = Math.max(1, number(asked.get("page"), 1));
        var found = accounts.list(new ListQuery(asked.get("q"), asked, sort.replaceFirst("^-", ""), !sort.startsWith("-"), (page - 1) * size, size));
        return new Accounts(found.total(), page, size, found.rows().stream().map(AccountJson::line).toList());
    }

    @GET
    @Path("{id}")
    public AccountJson find(@PathParam("id") String id) {
        return AccountJson.of(accounts.find(Ids.of(id, AccountId::parse)));
    }

    private static int number(String text, int otherwise) {
        return text != null && text.matches("\\d{1,6}") ? Integer.parseInt(text) : otherwise;
    }
}
