package gov.miami.social.it.page;

import gov.miami.social.it.Portal;
import gov.miami.social.it.security.AccessMatrix;
import gov.miami.social.it.security.FacesForm;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Where a page has something to show: the addresses at which one person looks at it. */
final class Looks {

    /** Where the access matrix says too little: each state in which the page reads something else. {@code {list}} stands for ids of that list. */
    private static final Map<String, List<String>> MORE = Map.of(
            "account/show.xhtml", each("status", "account/list", "ACTIVE", "APPROVED", "STANDBY", "UNAPPROVED", "LAPSED", "CLOSED"),
            "account/close.xhtml", List.of("id={account/list?ending=true}"),
            "account/confirm.xhtml", List.of("id={account/list?q=CityOfMiamiDemo}"),
            "account/open.xhtml", List.of("id={account/list?status=APPROVED}"),
            "request/show.xhtml", each("status", "request/list", "SUBMITTED", "ENDORSED", "RETURNED", "REFUSED", "APPROVED"),
            "request/decide.xhtml", each("status", "request/list", "SUBMITTED", "ENDORSED"),
            "request/new.xhtml", List.of("", "account={account/list?status=ACTIVE}"),
            "request/emergencies.xhtml", List.of("", "account={account/list?status=STANDBY}"),
            "setting/edit.xhtml", List.of("id={setting/list}"),
            "notice/show.xhtml", List.of("id={notice/outbox}"));
    private static final int STEPS = 5;
    private static final int OF_EACH = 2;
    private static final Pattern LIST = Pattern.compile("\\{([^}]+)}");
    private static final Pattern ID = Pattern.compile("[?&;]id=([^\"&#]+)\"");
    private static final Pattern RELIEF = Pattern.compile("department/relieve\\.xhtml\\?([^\"]+)\"");
    private static final Pattern DRAFT = Pattern.compile("id=([0-9a-f-]{36})");

    private final Portal person;

    Looks(Portal person) {
        this.person = person;
    }

    /** The addresses of a page, without the folder of the portal. */
    List<String> at(AccessMatrix.Row page) {
        return switch (page.subject()) {
            case "request/edit.xhtml" -> wizard();
            case "department/relieve.xhtml" -> reliefs();
            default -> MORE.getOrDefault(page.subject(), List.of(page.with())).stream().flatMap(query -> filled(page.subject(), query)).distinct().toList();
        };
    }

    private Stream<String> filled(String page, String query) {
        var list = LIST.matcher(query);
        return list.find() ? ids(list.group(1), page).stream().limit(OF_EACH).map(id -> page + "?" + list.replaceFirst(id)) : Stream.of(page + "?" + query);
    }

    /** Every step of a draft of the person's own, and a request that begins about an account. */
    private List<String> wizard() {
        var begun = FacesForm.on(person, person.get("/social/request/edit.xhtml?kind=ESTABLISH&id=" + UUID.randomUUID()), "form").press("form:next");
        var id = DRAFT.matcher(begun.uri().toString());
        if (!id.find()) {
            throw new AssertionError("no draft begun at " + begun.uri());
        }
        var addresses = new ArrayList<>(IntStream.range(0, STEPS).mapToObj(step -> "request/edit.xhtml?id=" + id.group(1) + "&step=" + step).toList());
        filled("request/edit.xhtml", "id=" + UUID.randomUUID() + "&kind=CHANGE&account={account/list?status=ACTIVE}").forEach(addresses::add);
        return addresses;
    }

    private List<String> reliefs() {
        return ids("department/list", "department/show.xhtml").stream().map(id -> RELIEF.matcher(person.get("/social/department/show.xhtml?id=" + id).body())).filter(Matcher::find)
                .map(found -> "department/relieve.xhtml?" + found.group(1).replace("&amp;", "&")).limit(OF_EACH).toList();
    }

    /** The ids of a list: of its links to the page, when it has some, else of all its links. */
    private Set<String> ids(String list, String page) {
        var body = person.get("/social/" + (list.contains("?") ? list.replaceFirst("\\?", ".xhtml?") : list + ".xhtml")).body();
        var own = found(Pattern.compile(Pattern.quote(page) + "\\?id=([^\"&#]+)\""), body);
        return own.isEmpty() ? found(ID, body) : own;
    }

    private static Set<String> found(Pattern link, String body) {
        return link.matcher(body).results().map(one -> one.group(1)).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static List<String> each(String filter, String list, String... values) {
        return Stream.of(values).map(value -> "id={" + list + "?" + filter + "=" + value + "}").toList();
    }
}
