package gov.miami.social.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * The prepared server as an operating system process of its own, with its own ports, configuration and data, which a test may
 * kill at any moment ({@code kill -9}) and start again on the same data.
 */
public final class ServerProcess implements AutoCloseable {

    private static final Duration START_TIME = Duration.ofSeconds(180);

    private final Path home = Path.of(System.getProperty("server.home"));
    private final Path base;
    private final String configuration;
    private final int port = freePort();
    private final Map<String, String> environment = new HashMap<>();
    private Process shell;

    private ServerProcess(String name, String configuration, Map<String, String> settings) {
        this.base = Path.of(System.getProperty("it.directory"), "process-" + name).toAbsolutePath();
        this.configuration = configuration;
        environment.put("JBOSS_HOME", home.toString());
        environment.put("JBOSS_BASE_DIR", base.toString());
        environment.put("JBOSS_JAVA_SIZING", "-Xms128m -Xmx768m -XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
        environment.put("LAUNCH_JBOSS_IN_BACKGROUND", "true");
        environment.put("JBOSS_PIDFILE", base.resolve("pid").toString());
        environment.putAll(settings);
    }

    /** A server with the demo logins, its data in H2 files unless the settings name another database; not yet started. */
    public static ServerProcess demo(String name, Map<String, String> settings) {
        return new ServerProcess(name, "social-demo.xml", settings).laidOut();
    }

    /** A server as delivered to the City, without demo logins; not yet started. */
    public static ServerProcess production(String name, Map<String, String> settings) {
        return new ServerProcess(name, "social.xml", settings).laidOut();
    }

    public String address() {
        return "http://localhost:" + port;
    }

    /** Puts another archive beside the portal. */
    public void deploy(Path archive) {
        try {
            Files.copy(archive, base.resolve("deployments").resolve(archive.getFileName()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts the server on the data it left and returns when the portal answers. */
    public ServerProcess start() {
        try {
            Files.deleteIfExists(base.resolve("pid"));
            var command = List.of(home.resolve("bin/standalone.sh").toString(), "-c", configuration, "-Djboss.http.port=" + port,
                    "-Djboss.management.http.port=" + freePort(), "-Dportal.data=" + base.resolve("data"));
            var builder = new ProcessBuilder(command).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(base.resolve("console.log").toFile()));
            builder.environment().putAll(environment);
            shell = builder.start();
            Runtime.getRuntime().addShutdownHook(new Thread(this::kill));
            awaitReady();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends the server without a word, as a power failure would. */
    public void kill() {
        server().ifPresent(ProcessHandle::destroyForcibly);
        awaitEnd();
    }

    /** Asks the server to end, as an operator does (SIGTERM). */
    public void stop() {
        server().ifPresent(ProcessHandle::destroy);
        awaitEnd();
    }

    @Override
    public void close() {
        kill();
    }

    private ServerProcess laidOut() {
        try {
            deleteAll(base);
            Files.createDirectories(base.resolve("deployments"));
            Files.copy(home.resolve("standalone/deployments/social.ear"), base.resolve("deployments/social.ear"));
            Files.createDirectories(base.resolve("configuration"));
            try (var files = Files.list(home.resolve("standalone/configuration"))) {
                for (var file : files.filter(Files::isRegularFile).toList()) {
                    Files.copy(file, base.resolve("configuration").resolve(file.getFileName()));
                }
            }
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void deleteAll(Path directory) throws IOException {
        if (Files.exists(directory)) {
            try (var files = Files.walk(directory)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private void awaitReady() {
        var client = Portal.anonymous(address());
        for (var end = Instant.now().plus(START_TIME); Instant.now().isBefore(end) && shell.isAlive() && !deploymentFailed(); pause()) {
            try {
                if (client.get("/social/health/ready").statusCode() == 200) {
                    return;
                }
            } catch (UncheckedIOException notListeningYet) {
                continue;
            }
        }
        kill();
        throw new AssertionError("the server did not become ready; see " + base.resolve("console.log"));
    }

    private boolean deploymentFailed() {
        return Files.exists(base.resolve("deployments/social.ear.failed"));
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The Java process itself: the shell that started it would leave it alive. */
    private Optional<ProcessHandle> server() {
        var pid = base.resolve("pid");
        try {
            return Files.exists(pid) ? ProcessHandle.of(Long.parseLong(Files.readString(pid).strip())) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitEnd() {
        try {
            if (shell != null && !shell.waitFor(60, TimeUnit.SECONDS)) {
                throw new AssertionError("the server did not end; see " + base.resolve("console.log"));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
