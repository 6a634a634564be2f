import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** Starts the prepared server with the demo city for "mvn -Prun", and says so once the portal answers. */
public final class Run {

    private static final long ROOM_NEEDED = 200L << 20;
    private static final String LOGIN_LINE = "[a-z][a-z-]*=.*";

    private final Path home = Path.of(System.getProperty("server.home"));
    private final Path data = Path.of(System.getProperty("portal.data")).toAbsolutePath().normalize();
    private final String database = System.getProperty("portal.db", "");
    private final String found = System.getProperty("portal.import", "");
    private final Path deployments = home.resolve("standalone/deployments");

    /** What keeps the portal from starting, in one line. */
    private static final class Refused extends Exception {
        Refused(String line) {
            super(line);
        }
    }

    public static void main(String[] arguments) throws Exception {
        try {
            System.exit(new Run().run());
        } catch (Refused refused) {
            System.out.println("\nThe portal was not started: " + refused.getMessage() + "\n");
            System.exit(1);
        }
    }

    private int run() throws Exception {
        var port = port();
        claimDataFolder();
        forgetLastDeployment();
        var server = start(port);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
        ProcessHandle.current().parent().ifPresent(maven -> maven.onExit().thenRun(() -> System.exit(0)));
        if (ready(server, port)) {
            System.out.println(welcome(port));
        }
        return server.waitFor();
    }

    private static int port() throws Refused {
        var text = System.getProperty("portal.port");
        if (!text.matches("[1-9]\\d{0,4}") || Integer.parseInt(text) > 65535) {
            throw new Refused("-Dportal.port=" + text + " is not a port; take a number from 1 to 65535.");
        }
        var port = Integer.parseInt(text);
        try (var probe = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        } catch (IOException e) {
            throw new Refused("port " + port + " is taken by another program. Choose another: mvn -Prun -Dportal.port="
                    + (port < 65000 ? port + 10 : 8090));
        }
    }

    private void claimDataFolder() throws Refused {
        try {
            Files.createDirectories(data);
            var lock = FileChannel.open(data.resolve("in-use"), StandardOpenOption.CREATE, StandardOpenOption.WRITE).tryLock();
            if (lock == null) {
                throw new Refused("another portal is using the data folder " + data + ". Choose another: -Dportal.data=FOLDER");
            }
            Files.writeString(data.resolve("in-use"), "\n");
        } catch (IOException | SecurityException e) {
            throw new Refused("cannot write to the data folder " + data + " (" + e.getClass().getSimpleName() + "). "
                    + "Free or repair it, or choose another: -Dportal.data=FOLDER");
        }
        if (data.toFile().getUsableSpace() < ROOM_NEEDED) {
            throw new Refused("the disk of the data folder " + data + " is full; " + (ROOM_NEEDED >> 20) + " MB must be free.");
        }
    }

    private void forgetLastDeployment() throws IOException {
        for (var marker : List.of("deployed", "failed", "undeployed", "isdeploying", "pending")) {
            Files.deleteIfExists(deployments.resolve("social.ear." + marker));
        }
        Files.write(deployments.resolve("social.ear.dodeploy"), new byte[0]);
    }

    private Process start(int port) throws Exception {
        var windows = File.separatorChar == '\\';
        var command = new ArrayList<>(List.of(home.resolve(windows ? "bin/standalone.bat" : "bin/standalone.sh").toString(),
                "-c", "social-demo.xml", "-b", "127.0.0.1", "-Djboss.http.port=" + port,
                "-Djboss.management.http.port=" + freePort(), "-Dportal.data=" + data, "-Djboss.server.log.dir=" + data.resolve("log")));
        if (!found.isEmpty()) {
            if (!Files.isReadable(Path.of(found))) {
                throw new Refused("there is no readable file " + Path.of(found).toAbsolutePath() + " to import.");
            }
            command.add("-Dportal.import=" + Path.of(found).toAbsolutePath());
        }
        var builder = new ProcessBuilder(command).inheritIO();
        builder.environment().putAll(Map.of("JBOSS_HOME", home.toString(), "LAUNCH_JBOSS_IN_BACKGROUND", "true", "NOPAUSE", "true",
                "JBOSS_JAVA_SIZING", "-Xms256m -Xmx768m -XX:TieredStopAtLevel=1 -XX:+UseSerialGC"));
        builder.environment().putAll(databaseSettings());
        return builder.start();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** By environment, so that the password stands in no list of processes. */
    private Map<String, String> databaseSettings() throws Refused {
        if (database.isEmpty()) {
            return Map.of();
        }
        if (!database.matches("postgresql://[^:/@]+:[^@]+@[^:/@]+(:\\d+)?/\\w+")) {
            throw new Refused("-Dportal.db= takes postgresql://USER:PASSWORD@HOST:PORT/DATABASE");
        }
        var uri = URI.create(database);
        var port = uri.getPort() < 0 ? 5432 : uri.getPort();
        try (var probe = new Socket()) {
            probe.connect(new InetSocketAddress(uri.getHost(), port), 5000);
        } catch (IOException e) {
            throw new Refused("no database answers at " + uri.getHost() + ":" + port + ".");
        }
        var login = uri.getUserInfo().split(":", 2);
        return Map.of("PORTAL_DB_DRIVER", "postgresql", "PORTAL_DB_URL", "jdbc:postgresql://" + uri.getHost() + ":" + port + uri.getPath(),
                "PORTAL_DB_USER", login[0], "PORTAL_DB_PASSWORD", login[1]);
    }

    private boolean ready(Process server, int port) throws Exception {
        var client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
        var question = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/social/health/ready")).timeout(Duration.ofSeconds(5)).build();
        while (!server.waitFor(500, TimeUnit.MILLISECONDS)) {
            if (Files.exists(deployments.resolve("social.ear.failed"))) {
                server.destroy();
                throw new Refused("the server could not deploy it; the reason stands above and in " + data.resolve("log/social.json"));
            }
            try {
                if (client.send(question, BodyHandlers.discarding()).statusCode() == 200) {
                    return true;
                }
            } catch (IOException stillStarting) {
                continue;
            }
        }
        return false;
    }

    private String welcome(int port) {
        try (var lines = Files.lines(home.resolve("standalone/configuration/demo-users.properties"))) {
            var logins = lines.filter(line -> line.matches(LOGIN_LINE)).map(line -> line.split("=")[0]).collect(Collectors.joining(", "));
            return """

                      The portal is ready:  http://localhost:%d/social/

                      Sign in as   %s
                      Password     apm213-demo
                      Data         %s   (mvn clean leaves it alone; remove it to begin anew)
                      Stop         Ctrl-C
                    """.formatted(port, logins, database.isEmpty() ? data : database.replaceFirst(":[^:@/]+@", ":***@"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void stop(Process server) {
        server.destroy();
        try {
            server.waitFor(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
