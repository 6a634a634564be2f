package gov.miami.social.bench;

import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/**
 * What is measured: a name, the login that asks, and the path; {page}, {sort} and {number} in it are drawn anew for each request.
 *
 * @param asked whether the statements behind the page are measured too
 */
record Target(String name, String login, String path, boolean asked) {

    static final Target FLOOR = new Target("floor page", "auditor", "/floor/table.xhtml");

    static final List<Target> ALL = List.of(
            new Target("hello servlet", "auditor", "/floor/hello"),
            FLOOR,
            new Target("home", "employee-parks", "/social/home.xhtml"),
            new Target("home of the City Manager", "city-manager", "/social/home.xhtml"),
            new Target("accounts, first page", "employee-parks", "/social/account/list.xhtml", true),
            new Target("accounts, one department", "employee-parks", "/social/account/list.xhtml?department=PRK&sort=approvedUntil"),
            new Target("accounts, another page each time", "employee-parks", "/social/account/list.xhtml?page={page}&sort={sort}"),
            new Target("accounts, another search each time", "employee-parks", "/social/account/list.xhtml?q=bench{number}"),
            new Target("red list", "communications", "/social/account/red.xhtml", true),
            new Target("requests", "communications", "/social/request/list.xhtml", true),
            new Target("requests, another page each time", "communications", "/social/request/list.xhtml?page={page}"),
            new Target("waiting for me", "city-manager", "/social/request/waiting.xhtml", true),
            new Target("people", "hr", "/social/department/people.xhtml", true),
            new Target("people, another search each time", "hr", "/social/department/people.xhtml?q=family{number}"),
            new Target("journal", "auditor", "/social/journal/list.xhtml", true),
            new Target("journal, another person each time", "auditor", "/social/journal/list.xhtml?q=bench{number}"));

    private static final List<String> SORTS = List.of("handle", "-handle", "platform", "-platform", "department", "-department", "status", "-status");

    Target(String name, String login, String path) {
        this(name, login, path, false);
    }

    Target statements() {
        return new Target(name + ", its statements by JDBC", "", path);
    }

    String drawn() {
        var chance = ThreadLocalRandom.current();
        return path.replace("{page}", String.valueOf(chance.nextInt(1, 490))).replace("{sort}", SORTS.get(chance.nextInt(SORTS.size())))
                .replace("{number}", String.valueOf(chance.nextInt(1, 9900)));
    }
}
