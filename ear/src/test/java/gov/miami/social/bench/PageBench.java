package gov.miami.social.bench;

import gov.miami.social.it.Portal;
import gov.miami.social.it.Postgres;
import gov.miami.social.it.ServerProcess;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/**
 * Measures pages against the floor in one run, on PostgreSQL filled to full size: 32 people who click without pause, each page
 * first warmed up, then in several short windows that alternate, so that a slow minute of the machine hits all alike. Prints one table: requests a
 * second, median and p99 in milliseconds, and both as ratios to the floor page; for pages with one also the requests a second as a ratio to the statements behind
 * the page, run by plain JDBC. Run by {@code mvn -Pbench -pl ear -am verify}.
 */
public final class PageBench {

    private static final int USERS = 32;
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 5);
    private static final long WINDOW_NANOS = Integer.getInteger("bench.seconds", 6) * 1_000_000_000L;
    private static final long WARM_UP_NANOS = Integer.getInteger("bench.warm", 30) * 1_000_000_000L;

    public static void main(String[] arguments) throws Exception {
        try (var postgres = Postgres.start(PageStatements.TAKEN_DOWN); var server = ServerProcess.demo("bench", settings(postgres))) {
            server.deploy(FloorWar.build());
            server.start();
            fill(postgres);
            print(measure(acts(server.address(), postgres.dataSource())));
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

    /** What 32 people do with each page, and 32 threads with the statements behind it. */
    private static Map<Target, List<Times.Act>> acts(String address, DataSource database) throws SQLException {
        var people = new LinkedHashMap<String, List<Portal>>();
        var acts = new LinkedHashMap<Target, List<Times.Act>>();
        var connections = connected(database);
        for (var target : Target.ALL) {
            var clicking = people.computeIfAbsent(target.login(), login -> signedIn(address, login));
            acts.put(target, clicking.stream().<Times.Act>map(person -> () -> click(person, target)).toList());
            if (target.asked()) {
                acts.put(target.statements(), asking(connections, behind(clicking.get(0), target, database)));
            }
        }
        return acts;
    }

    private static List<Portal> signedIn(String address, String login) {
        var people = new ArrayList<Portal>();
        for (int person = 0; person < USERS; person++) {
            people.add(Portal.signedIn(address, login));
        }
        return people;
    }

    /** What a page asks that was not looked at before; not what every page of its kind does, which stands. */
    private static PageStatements behind(Portal person, Target target, DataSource database) throws SQLException {
        person.get(target.path() + "?q=nothing");
        return PageStatements.during(database, () -> person.get(target.path()));
    }

    private static List<Connection> connected(DataSource database) throws SQLException {
        var connections = new ArrayList<Connection>();
        for (int thread = 0; thread < USERS; thread++) {
            connections.add(database.getConnection());
        }
        return connections;
    }

    private static List<Times.Act> asking(List<Connection> connections, PageStatements statements) {
        return connections.stream().<Times.Act>map(connection -> () -> statements.run(connection)).toList();
    }

    private static void click(Portal person, Target target) throws IOException, InterruptedException {
        var answer = person.measured(target.drawn());
        if (answer.statusCode() != 200) {
            throw new IOException(target.path() + " answered " + answer.statusCode());
        }
    }

    private static Map<Target, Times> measure(Map<Target, List<Times.Act>> acts) throws Exception {
        var times = new LinkedHashMap<Target, Times>();
        for (var target : acts.keySet()) {
            times.put(target, new Times(WINDOW_NANOS));
            Times.window(acts.get(target), WARM_UP_NANOS);
        }
        for (int round = 0; round < ROUNDS; round++) {
            for (var target : acts.keySet()) {
                times.get(target).measure(acts.get(target));
            }
        }
        return times;
    }

    private static void print(Map<Target, Times> times) {
        var floor = times.get(Target.FLOOR);
        System.out.println("| page | requests/s | p50 ms | p99 ms | requests/s to floor | p99 to floor | requests/s to its statements |\n|---|---|---|---|---|---|---|");
        times.forEach((target, time) -> System.out.printf("| %s | %.0f | %.1f | %.1f | %.2f | %.2f | %s |%n", target.name(), time.rate(),
                time.percentile(50), time.percentile(99), time.rate() / floor.rate(), time.percentile(99) / floor.percentile(99),
                target.asked() ? "%.2f".formatted(time.rate() / times.get(target.statements()).rate()) : ""));
    }

    private PageBench() {
    }
}
