package gov.miami.social.bench;

import gov.miami.social.it.Portal;
import gov.miami.social.it.Postgres;
import gov.miami.social.it.ServerProcess;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Measures pages against the floor in one run, on PostgreSQL filled to full size: 32 people who click without pause, each page
 * first warmed up, then in several short windows that alternate, so that a slow minute of the machine hits all alike. Prints one table: requests a
 * second, median and p99 in milliseconds, and both as ratios to the floor page. Run by {@code mvn -Pbench -pl ear -am verify}.
 */
public final class PageBench {

    private static final int USERS = 32;
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 5);
    private static final long WINDOW_NANOS = Integer.getInteger("bench.seconds", 6) * 1_000_000_000L;
    private static final long WARM_UP_NANOS = Integer.getInteger("bench.warm", 30) * 1_000_000_000L;
    private static final String FLOOR = "floor page";

    /** What is measured: a name, the login that asks, and the path; {page}, {sort} and {number} in it are drawn anew for each request. */
    private record Target(String name, String login, String path) {

        private static final List<String> SORTS = List.of("handle", "-handle", "platform", "-platform", "department", "-department", "status", "-status");

        String drawn() {
            var chance = ThreadLocalRandom.current();
            return path.replace("{page}", String.valueOf(chance.nextInt(1, 490))).replace("{sort}", SORTS.get(chance.nextInt(SORTS.size())))
                    .replace("{number}", String.valueOf(chance.nextInt(1, 9900)));
        }
    }

    private static final List<Target> TARGETS = List.of(
            new Target("hello servlet", "auditor", "/floor/hello"),
            new Target(FLOOR, "auditor", "/floor/table.xhtml"),
            new Target("home", "employee-parks", "/social/home.xhtml"),
            new Target("home of the City Manager", "city-manager", "/social/home.xhtml"),
            new Target("accounts, first page", "employee-parks", "/social/account/list.xhtml"),
            new Target("accounts, one department", "employee-parks", "/social/account/list.xhtml?department=PRK&sort=approvedUntil"),
            new Target("accounts, another page each time", "employee-parks", "/social/account/list.xhtml?page={page}&sort={sort}"),
            new Target("accounts, another search each time", "employee-parks", "/social/account/list.xhtml?q=bench{number}"),
            new Target("red list", "communications", "/social/account/red.xhtml"),
            new Target("requests", "communications", "/social/request/list.xhtml"),
            new Target("requests, another page each time", "communications", "/social/request/list.xhtml?page={page}"),
            new Target("waiting for me", "city-manager", "/social/request/waiting.xhtml"),
            new Target("people", "hr", "/social/department/people.xhtml"),
            new Target("people, another search each time", "hr", "/social/department/people.xhtml?q=family{number}"),
            new Target("journal", "auditor", "/social/journal/list.xhtml"),
            new Target("journal, another person each time", "auditor", "/social/journal/list.xhtml?q=bench{number}"));

    public static void main(String[] arguments) throws Exception {
        try (var postgres = Postgres.start(); var server = ServerProcess.demo("bench", settings(postgres))) {
            server.deploy(FloorWar.build());
            server.start();
            fill(postgres);
            var times = measure(server.address());
            print(times);
        }
        System.exit(0);
    }

    /** The server as in production: both compilers, the default collector, one gigabyte. */
    private static Map<String, String> settings(Postgres postgres) {
        var settings = new LinkedHashMap<>(postgres.environment());
        settings.put("JBOSS_JAVA_SIZING", "-Xms512m -Xmx1g");
        return settings;
    }

    private static void fill(Postgres postgres) throws SQLException, IOException {
        try (var script = PageBench.class.getResourceAsStream("/bench/full-size.sql"); var connection = postgres.dataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(new String(script.readAllBytes(), StandardCharsets.UTF_8));
            statement.execute("vacuum analyze");    // as the database does by itself before long
        }
    }

    private static Map<Target, List<long[]>> measure(String address) throws Exception {
        var times = new LinkedHashMap<Target, List<long[]>>();
        var people = new LinkedHashMap<String, List<Portal>>();
        for (var target : TARGETS) {
            times.put(target, new ArrayList<>());
            people.computeIfAbsent(target.login(), login -> signedIn(address, login));
        }
        for (var target : TARGETS) {
            window(people.get(target.login()), target, WARM_UP_NANOS);
        }
        for (int round = 0; round < ROUNDS; round++) {
            for (var target : TARGETS) {
                times.get(target).add(window(people.get(target.login()), target, WINDOW_NANOS));
            }
        }
        return times;
    }

    private static List<Portal> signedIn(String address, String login) {
        var people = new ArrayList<Portal>();
        for (int person = 0; person < USERS; person++) {
            people.add(Portal.signedIn(address, login));
        }
        return people;
    }

    /** Every answer time of one window, in nanoseconds. */
    private static long[] window(List<Portal> people, Target target, long nanos) throws Exception {
        var pool = Executors.newFixedThreadPool(people.size());
        try {
            var end = System.nanoTime() + nanos;
            var clicking = people.stream().map(person -> (Callable<List<Long>>) () -> click(person, target, end)).toList();
            var all = new ArrayList<Long>();
            for (Future<List<Long>> one : pool.invokeAll(clicking)) {
                all.addAll(one.get());
            }
            return all.stream().mapToLong(Long::longValue).sorted().toArray();
        } finally {
            pool.shutdown();
        }
    }

    private static List<Long> click(Portal person, Target target, long end) throws IOException, InterruptedException {
        var times = new ArrayList<Long>();
        while (System.nanoTime() < end) {
            var start = System.nanoTime();
            var answer = person.measured(target.drawn());
            if (answer.statusCode() != 200) {
                throw new IOException(target.path() + " answered " + answer.statusCode());
            }
            times.add(System.nanoTime() - start);
        }
        return times;
    }

    private static void print(Map<Target, List<long[]>> times) {
        var floor = times.entrySet().stream().filter(entry -> entry.getKey().name().equals(FLOOR)).map(Map.Entry::getValue).findFirst().orElseThrow();
        System.out.println("| page | requests/s | p50 ms | p99 ms | requests/s to floor | p99 to floor |\n|---|---|---|---|---|---|");
        times.forEach((target, windows) -> System.out.printf("| %s | %.0f | %.1f | %.1f | %.2f | %.2f |%n", target.name(), rate(windows),
                percentile(windows, 50), percentile(windows, 99), rate(windows) / rate(floor), percentile(windows, 99) / percentile(floor, 99)));
    }

    private static double rate(List<long[]> windows) {
        return median(windows.stream().mapToDouble(window -> window.length * 1e9 / WINDOW_NANOS).toArray());
    }

    private static double percentile(List<long[]> windows, int percent) {
        return median(windows.stream().mapToDouble(window -> window[Math.min(window.length - 1, window.length * percent / 100)] / 1e6).toArray());
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }

    private PageBench() {
    }
}
