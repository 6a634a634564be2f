import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** Starts the prepared server with the demo city for "mvn -Prun", and says so once the portal answers. */
public final class Run {

    private static final String LOGIN_LINE = "[a-z][a-z-]*=.*";

    private final Path home = Path.of(System.getProperty("server.home"));
    private final Path deployments = home.resolve("standalone/deployments");
    private final Wishes wishes = new Wishes();

    public static void main(String[] arguments) throws Exception {
        try {
            System.exit(new Run().run());
        } catch (Refused refused) {
            System.out.println("\nThe portal was not started: " + refused.getMessage() + "\n");
            System.exit(1);
        }
    }

    private int run() throws Exception {
        var command = command();
        var environment = wishes.databaseSettings();
        forgetLastDeployment();
        var server = start(command, environment);
        if (ready(server)) {
            System.out.println(welcome());
        }
        return server.waitFor();
    }

    private List<String> command() throws Exception {
        var data = wishes.claimedDataFolder();
        var windows = File.separatorChar == '\\';
        var command = new ArrayList<>(List.of(home.resolve(windows ? "bin/standalone.bat" : "bin/standalone.sh").toString(),
                "-c", "social-demo.xml", "-b", "127.0.0.1", "-Djboss.http.port=" + wishes.freePort(),
                "-Djboss.management.http.port=" + Wishes.anyPort(), "-Dportal.data=" + data, "-Djboss.server.log.dir=" + data.resolve("log")));
        wishes.fileToImport().ifPresent(file -> command.add("-Dportal.import=" + file));
        return command;
    }

    private void forgetLastDeployment() throws IOException {
        for (var marker : List.of("deployed", "failed", "undeployed", "isdeploying", "pending")) {
            Files.deleteIfExists(deployments.resolve("social.ear." + marker));
        }
        Files.write(deployments.resolve("social.ear.dodeploy"), new byte[0]);
    }

    /** The server ends with this program, and this program with Maven. */
    private Process start(List<String> command, Map<String, String> database) throws IOException {
        var builder = new ProcessBuilder(command).inheritIO();
        builder.environment().putAll(Map.of("JBOSS_HOME", home.toString(), "LAUNCH_JBOSS_IN_BACKGROUND", "true", "NOPAUSE", "true",
                "JBOSS_JAVA_SIZING", "-Xms256m -Xmx768m -XX:TieredStopAtLevel=1 -XX:ReservedCodeCacheSize=240m -XX:+UseSerialGC"));
        builder.environment().putAll(database);
        var server = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
        ProcessHandle.current().parent().ifPresent(maven -> maven.onExit().thenRun(() -> System.exit(0)));
        return server;
    }

    private static void stop(Process server) {
        server.destroy();
        try {
            server.waitFor(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean ready(Process server) throws Exception {
        var client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
        var question = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + wishes.port() + "/social/health/ready"))
                .timeout(Duration.ofSeconds(5)).build();
        while (!server.waitFor(500, TimeUnit.MILLISECONDS)) {
            if (Files.exists(deployments.resolve("social.ear.failed"))) {
                throw new Refused("the server could not deploy it; the reason stands above and in " + wishes.data().resolve("log/social.json"));
            }
            try {
                var answer = client.send(question, BodyHandlers.ofString());
                if (answer.statusCode() == 200) {
                    return true;
                }
                refuseWithoutDemo(answer.body());
            } catch (IOException stillStarting) {
                continue;
            }
        }
        return false;
    }

    /** The demo city is all or nothing: without it there is nobody to sign in as. */
    private void refuseWithoutDemo(String answer) throws Refused {
        var reference = answer.replaceAll("(?s).*\"demo\":\"(\\w+)\".*|.*", "$1");
        if (!reference.isEmpty()) {
            throw new Refused("the demo city could not be loaded, and nothing of it is kept. Why stands above and in "
                    + wishes.data().resolve("log/social.json") + " with reference " + reference + ".");
        }
    }

    private String welcome() throws IOException {
        try (var lines = Files.lines(home.resolve("standalone/configuration/demo-users.properties"))) {
            var logins = lines.filter(line -> line.matches(LOGIN_LINE)).map(line -> line.split("=")[0]).collect(Collectors.joining(", "));
            return """

                      The portal is ready:  http://localhost:%d/social/

                      Sign in as   %s
                      Password     apm213-demo
                      Data         %s
                      Stop         Ctrl-C
                    """.formatted(wishes.port(), logins, wishes.where());
        }
    }
}

/** What was asked for on the command line, checked before anything starts. */
final class Wishes {

    private static final long ROOM_NEEDED = 200L << 20;
    private static final String DATABASE = "postgresql://[^:/@]+:[^@]+@[^:/@]+(:\\d+)?/\\w+";

    private final String port = System.getProperty("portal.port");
    private final Path data = Path.of(System.getProperty("portal.data")).toAbsolutePath().normalize();
    private final String database = System.getProperty("portal.db", "");
    private final String found = System.getProperty("portal.import", "");
    private FileChannel claim;

    int port() {
        return Integer.parseInt(port);
    }

    Path data() {
        return data;
    }

    /** Where the data is, without the password. */
    String where() {
        return database.isEmpty() ? data + "   (mvn clean leaves it alone; remove it to begin anew)" : database.replaceFirst(":[^:@/]+@", ":***@");
    }

    int freePort() throws Refused {
        if (!port.matches("[1-9]\\d{0,4}") || port() > 65535) {
            throw new Refused("-Dportal.port=" + port + " is not a port; take a number from 1 to 65535.");
        }
        try (var probe = new ServerSocket(port(), 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        } catch (IOException e) {
            throw new Refused("port " + port + " is taken by another program. Choose another: mvn -Prun -Dportal.port="
                    + (port() < 65000 ? port() + 10 : 8090));
        }
    }

    static int anyPort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** The data folder, there, writable, with room, and ours until this program ends. */
    Path claimedDataFolder() throws Refused {
        if (isFull()) {
            throw new Refused("the disk of the data folder " + data + " is full; " + (ROOM_NEEDED >> 20) + " MB must be free.");
        }
        try {
            Files.createDirectories(data);
            claim = FileChannel.open(data.resolve("in-use"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (claim.tryLock() == null) {
                throw new Refused("another portal is using the data folder " + data + ". Choose another: -Dportal.data=FOLDER");
            }
            claim.write(ByteBuffer.wrap(new byte[] {'\n'}), 0);
        } catch (IOException e) {
            throw new Refused("cannot write to the data folder " + data + " (" + e.getClass().getSimpleName()
                    + "). Repair it or choose another: -Dportal.data=FOLDER");
        }
        return data;
    }

    private boolean isFull() {
        var there = data;
        while (!Files.exists(there)) {
            there = there.getParent();
        }
        return there.toFile().getUsableSpace() < ROOM_NEEDED;
    }

    Optional<Path> fileToImport() throws Refused {
        var file = Path.of(found).toAbsolutePath();
        if (!found.isEmpty() && !Files.isReadable(file)) {
            throw new Refused("there is no readable file " + file + " to import.");
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(file);
    }

    /** By environment, so that the password stands in no list of processes. */
    Map<String, String> databaseSettings() throws Refused {
        if (database.isEmpty()) {
            return Map.of();
        }
        if (!database.matches(DATABASE)) {
            throw new Refused("-Dportal.db= takes postgresql://USER:PASSWORD@HOST:PORT/DATABASE");
        }
        var uri = URI.create(database);
        var host = uri.getHost() + ":" + (uri.getPort() < 0 ? 5432 : uri.getPort());
        try (var probe = new Socket()) {
            probe.connect(new InetSocketAddress(uri.getHost(), uri.getPort() < 0 ? 5432 : uri.getPort()), 5000);
        } catch (IOException e) {
            throw new Refused("no database answers at " + host + ".");
        }
        var login = uri.getUserInfo().split(":", 2);
        return Map.of("PORTAL_DB_DRIVER", "postgresql", "PORTAL_DB_URL", "jdbc:postgresql://" + host + uri.getPath(),
                "PORTAL_DB_USER", login[0], "PORTAL_DB_PASSWORD", login[1]);
    }
}

/** What keeps the portal from starting, in one line. */
final class Refused extends Exception {

    private static final long serialVersionUID = 1L;

    Refused(String line) {
        super(line);
    }
}
