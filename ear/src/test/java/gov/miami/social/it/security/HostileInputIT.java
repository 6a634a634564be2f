package gov.miami.social.it.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.miami.social.it.As;
import gov.miami.social.it.Ears;
import gov.miami.social.policy.account.AccountProfile;
import gov.miami.social.policy.request.RequestContent;
import gov.miami.social.policy.request.RequestId;
import gov.miami.social.policy.request.RequestKind;
import gov.miami.social.policy.shared.SentenceId;
import gov.miami.social.registry.account.AccountService;
import gov.miami.social.registry.request.ApprovalService;
import gov.miami.social.registry.request.RefuseRequest;
import gov.miami.social.registry.request.RequestService;
import gov.miami.social.registry.request.SaveDraft;
import gov.miami.social.registry.shared.ListQuery;
import gov.miami.social.registry.shared.Listing;
import gov.miami.social.registry.shared.PolicyRefusal;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.naming.InitialContext;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a service makes of words that are meant as orders to the database, and of far too many of them. */
@ExtendWith(ArquillianExtension.class)
class HostileInputIT {

    private static final String SERVICES = "java:app/registry-ejb";
    private static final List<String> ORDERS = List.of("' or '1'='1", "'; drop table account; --", "%' or 1=1 or '%'='", "!", "!%", "\\", "%", "_",
            "a) or (1=1", ":me", "?1", "\u0000", "\u202e", "x".repeat(10_000), "a ".repeat(5_000), "select a from Account a", "\ud83d", "’ or ’1’=’1");
    private static final List<String> COLUMNS = List.of("status", "kind", "department", "platform", "account", "requester", "red", "expiringBy", "holder",
            "power", "login", "command", "subject", "type", "until", "from", "state", "allowed");

    @Inject
    private Cases cases;
    @Inject
    private RequestService requests;
    @Inject
    private ApprovalService approvals;
    @Inject
    private AccountService accounts;

    @Deployment
    static EnterpriseArchive ear() {
        return Ears.builtWith(HostileInputIT.class, Cases.class);
    }

    @Test
    void noListTakesOrdersFromItsSearchItsFiltersOrItsSorting() throws Exception {
        var lists = lists().toList();
        assertThat(lists).as("lists found").hasSizeGreaterThan(5);
        var wrong = new ArrayList<String>();
        for (var list : lists) {
            for (var login : List.of("city-manager", "auditor", "it-admin")) {
                var all = As.login(login, () -> total(list, ListQuery.firstPage()));
                for (var order : ORDERS) {
                    var filters = new HashMap<String, String>();
                    COLUMNS.forEach(column -> filters.put(column, order));
                    for (var query : List.of(new ListQuery(order, Map.of(), "", true, 0, 20), new ListQuery("", filters, "", true, 0, 20),
                            new ListQuery("", Map.of(), order, true, 0, 20), new ListQuery("", Map.of(order, order), "", false, 0, 20))) {
                        var found = As.login(login, () -> total(list, query));
                        if (all.isPresent() && (found.isEmpty() || found.get() > all.get())) {
                            wrong.add(list.getDeclaringClass().getSimpleName() + "." + list.getName() + " " + query + " -> " + found + " of " + all);
                        }
                    }
                }
            }
        }
        assertThat(wrong.stream().map(text -> text.length() < 300 ? text : text.substring(0, 300))).isEmpty();
    }

    @Test
    void aTextThatNoColumnHoldsIsBadInputNotADefect() throws Exception {
        for (var length : List.of(600, 5_000, 100_000)) {
            var long1 = "x".repeat(length);
            var good = cases.content(Cases.PARKS).profile();
            var profiles = List.of(
                    new AccountProfile(good.platform(), long1, "", good.department(), "", "", List.of(), Optional.empty(), Optional.empty(), List.of(), "", "", "", true),
                    new AccountProfile(good.platform(), "x", long1, good.department(), "", "", List.of(), Optional.empty(), Optional.empty(), List.of(), "", "", "", true),
                    new AccountProfile(good.platform(), "x", "", good.department(), "", "", List.of(), Optional.empty(), Optional.empty(), List.of(), long1, "", "", true),
                    new AccountProfile(good.platform(), "x", "", good.department(), "", "", List.of(), Optional.empty(), Optional.empty(), List.of(), "", long1, "", true),
                    new AccountProfile(good.platform(), "x", "", good.department(), "", "", List.of(), Optional.empty(), Optional.empty(), List.of(), "", "", long1, true),
                    new AccountProfile(good.platform(), "x", "", good.department(), "", "", List.of(long1), Optional.empty(), Optional.empty(), List.of(), "", "", "", true));
            for (var profile : profiles) {
                As.login("employee-parks", () -> assertThatThrownBy(() -> requests.save(draft(new RequestContent(Optional.empty(), profile, "", "", "", false))))
                        .as(profile.toString().substring(0, 120)).isInstanceOf(ConstraintViolationException.class));
            }
        }
        var far = "x".repeat(100_000);
        var good = cases.content(Cases.PARKS).profile();
        for (var content : List.of(new RequestContent(Optional.empty(), good, far, "", "", false), new RequestContent(Optional.empty(), good, "", far, "", false),
                new RequestContent(Optional.empty(), good, "", "", far, false))) {
            As.login("employee-parks", () -> assertThatThrownBy(() -> requests.save(draft(content))).isInstanceOf(ConstraintViolationException.class));
        }
    }

    @Test
    void aNameOfSeveralLinesIsBadInputBeforeItBecomesAHeaderOfAMail() throws Exception {
        var good = cases.content(Cases.PARKS).profile();
        for (var evil : List.of("Parks\r\nBcc: evil@example.com", "Parks\nX", "Parks\u0000", "Parks\u0085X")) {
            As.login("employee-parks", () -> assertThatThrownBy(() -> requests.save(draft(new RequestContent(Optional.empty(), good.renamed(evil, ""), "", "", "", false))))
                    .isInstanceOf(ConstraintViolationException.class));
        }
    }

    @Test
    void aRefusalCitesSentencesThatStandInThePolicy() throws Exception {
        var id = cases.submitted();
        var version = cases.seenBy("director-parks", id).facts().version();
        As.login("director-parks", () -> assertThatThrownBy(() -> approvals.refuse(new RefuseRequest(id, "No", List.of(new SentenceId("Z.99")), version)))
                .isInstanceOfAny(PolicyRefusal.class, ConstraintViolationException.class));
    }

    private static SaveDraft draft(RequestContent content) {
        return new SaveDraft(RequestId.random(), RequestKind.ESTABLISH, Optional.empty(), content, 0);
    }

    /** How many the list counts; empty when it failed. Where the role may not ask, zero. */
    private static Optional<Long> total(Method list, ListQuery query) throws Exception {
        try {
            var service = new InitialContext().lookup(SERVICES + "/" + list.getDeclaringClass().getSimpleName());
            return Optional.of(((Listing<?>) list.invoke(service, query)).total());
        } catch (InvocationTargetException e) {
            return e.getCause() instanceof EJBAccessException ? Optional.of(0L) : Optional.empty();
        }
    }

    private static Stream<Method> lists() throws Exception {
        return Collections.list(new InitialContext().list(SERVICES)).stream().map(entry -> entry.getName()).filter(name -> name.contains("!"))
                .map(name -> name.substring(name.indexOf('!') + 1)).flatMap(HostileInputIT::listsOf);
    }

    private static Stream<Method> listsOf(String type) {
        try {
            return Arrays.stream(Class.forName(type).getMethods())
                    .filter(method -> Arrays.equals(method.getParameterTypes(), new Class<?>[] {ListQuery.class}) && method.getReturnType() == Listing.class);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
