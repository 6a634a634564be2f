package gov.miami.social.it.page;

import gov.miami.social.it.Portal;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Wherever a link leads, for one person after another. Where it leads depends on who looks, not on how wide or dark the page is, so the ways are
 * gone once, on what the server answers, and no browser is needed for it.
 */
final class Ways {

    private static final String PORTAL = Portal.address() + "/social/";
    private static final Pattern LINK = Pattern.compile("<a\\b[^>]*?\\shref=\"([^\"]*)\"");

    private final List<String> beginnings;
    private final Map<String, List<String>> firstReached = new LinkedHashMap<>();
    private final Set<String> pages = new TreeSet<>();

    /** @param beginnings addresses within the portal that everybody may start from */
    Ways(String... beginnings) {
        this.beginnings = List.of(beginnings);
    }

    /** Lets these people go, each wherever he may. */
    Ways goneBy(Collection<String> logins) {
        logins.forEach(login -> firstReached.put(login, goneBy(login)));
        return this;
    }

    /** Of each person the addresses of pages that nobody before had reached, one of each page. */
    Map<String, List<String>> firstReached() {
        return firstReached;
    }

    /** The pages somebody reached, by their names. */
    Set<String> pages() {
        return pages;
    }

    private List<String> goneBy(String login) {
        var person = Portal.signedIn(login);
        var first = new ArrayList<String>();
        var asked = new TreeSet<String>();
        var next = new ArrayDeque<String>();
        beginnings.forEach(beginning -> next.add(PORTAL + beginning));
        while (!next.isEmpty()) {
            var address = next.remove();
            if (asked.add(name(address))) {
                if (pages.add(name(address))) {
                    first.add(address);
                }
                links(person, address).forEach(next::add);
            }
        }
        return first;
    }

    /** The pages a page leads to; files, signing out and switches are not pages. */
    private static Stream<String> links(Portal person, String address) {
        var answer = person.get(address.substring(Portal.address().length()));
        return LINK.matcher(answer.body()).results().map(link -> absolute(answer.uri(), link.group(1)))
                .filter(link -> link.startsWith(PORTAL) && name(link).endsWith(".xhtml"))
                .filter(link -> !link.contains("export=") && !link.contains("language=") && !link.contains("theme="));
    }

    private static String absolute(URI page, String link) {
        return page.resolve(link.replace("&amp;", "&").replaceAll("#.*", "").replace(" ", "%20")).toString();
    }

    static String name(String address) {
        return address.substring(PORTAL.length()).replaceAll("[?#].*", "");
    }
}
