package gov.miami.social.web.shared.tag;

import java.util.List;
import java.util.function.Predicate;

/** A way in: the page, its sign, the pages that lie under it, and the roles it is for. */
record WayIn(String to, String icon, String under, List<String> roles) {

    WayIn(String to, String icon, String under, String... roles) {
        this(to, icon, under, List.of(roles));
    }

    boolean isFor(Predicate<String> role) {
        return roles.stream().anyMatch(role);
    }

    /** The key of its words. */
    String key() {
        return key(to);
    }

    /** The key under which a page is named wherever something leads to it. */
    static String key(String page) {
        return "nav." + page.replace('/', '_');
    }
}
