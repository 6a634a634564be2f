package gov.miami.social.it.security;

import static org.assertj.core.api.Assertions.assertThat;

import gov.miami.social.it.Portal;
import gov.miami.social.it.security.AccessMatrix.Row;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** People of the demo city who ask for what the matrix names, and the ids they come across. */
final class Visitors {

    static final Pattern LIST = Pattern.compile("\\{([^}]+)}");
    static final String OWNER = "director-parks";
    static final String FOREIGNER = "employee-police";

    private static final Pattern ID = Pattern.compile("[?&;]id=([^\"&#]+)\"");

    private final Map<String, Portal> people = new ConcurrentHashMap<>();

    Portal person(String login) {
        return people.computeIfAbsent(login, Portal::signedIn);
    }

    static String someoneWhoMay(Row row) {
        return AccessMatrix.LOGINS.entrySet().stream().filter(one -> row.allows(one.getKey())).map(Map.Entry::getValue).sorted().findFirst().orElseThrow();
    }

    /** What a row's list shows its owner, but not a person of another department unless the row opens it to him. */
    Set<String> foreignIds(Row row) {
        var list = LIST.matcher(row.with());
        assertThat(list.find()).as(row.subject() + " names the list its ids stand on").isTrue();
        var ids = new LinkedHashSet<>(idsOn(OWNER, list.group(1)));
        if (!row.foreign().equals("open")) {
            ids.removeAll(idsOn(FOREIGNER, list.group(1)));
        }
        return ids;
    }

    /** The ids that a person's own list links to. */
    Set<String> idsOn(String login, String list) {
        var page = person(login).get("/social/" + (list.contains("?") ? list.replaceFirst("\\?", ".xhtml?") : list + ".xhtml"));
        var ids = new LinkedHashSet<String>();
        ID.matcher(page.body()).results().forEach(found -> ids.add(found.group(1)));
        return ids;
    }
}
