package gov.miami.social.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The prepared server as an operating system process of its own, with its own ports, configuration and data, which a test may
 * kill at any moment ({@code kill -9}) and start again on the same data.
 */
public final class ServerProcess implements AutoCloseable {

    /** Java for a server that lives for minutes; other settings of a test are added to it. */
    public static final String JAVA = "-Xms128m -Xmx768m -XX:TieredStopAtLevel=1 -XX:ReservedCodeCacheSize=240m -XX:+UseSerialGC";

    private static final Duration START_TIME = Duration.ofSeconds(180);
    private static final int STOP_SECONDS = 60;

    private final Path home = Path.of(System.getProperty("server.home"));
    private final ServerFolder folder;
    private final String configuration;
    private final int port = Ports.free();
    private final Map<String, String> environment = new HashMap<>();
    private Process shell;

    private ServerProcess(String name, String configuration, Map<String, String> settings) {
        this.folder = ServerFolder.laidOut(name, home);
        this.configuration = configuration;
        environment.put("JBOSS_HOME", home.toString());
        environment.put("JBOSS_BASE_DIR", folder.path().toString());
        environment.put("JBOSS_JAVA_SIZING", JAVA);
        environment.put("LAUNCH_JBOSS_IN_BACKGROUND", "true");
        environment.put("JBOSS_PIDFILE", folder.pidFile().toString());
        environment.putAll(settings);
        Runtime.getRuntime().addShutdownHook(new Thread(this::kill));
    }

    /** A server with the demo logins, its data in H2 files unless the settings name another database; not yet started. */
    public static ServerProcess demo(String name, Map<String, String> settings) {
        return new ServerProcess(name, "social-demo.xml", settings);
    }

    /** A server as delivered to the City, without demo logins; not yet started. */
    public static ServerProcess production(String name, Map<String, String> settings) {
        return new ServerProcess(name, "social.xml", settings);
    }

    public String address() {
        return "http://localhost:" + port;
    }

    public int port() {
        return port;
    }

    /** What the server wrote into its structured log so far. */
    public String log() {
        return folder.log();
    }

    /** Puts another archive beside the portal. */
    public void deploy(Path archive) {
        folder.deploy(archive);
    }

    /** Lets somebody in, as an operator does (docs/operations.md), with everybody's password of tests. */
    public void signsIn(String login, String groups) {
        var files = folder.path().resolve("configuration");
        try {
            var ended = new ProcessBuilder(home.resolve("bin/add-user.sh").toString(), "-a", "-s", "-r", "social", "-up", files.resolve("social-users.properties").toString(),
                    "-gp", files.resolve("social-groups.properties").toString(), "-u", login, "-p", Portal.PASSWORD, "-g", groups)
                    .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(folder.console().toFile())).start().waitFor();
            if (ended != 0) {
                throw new AssertionError("nobody was let in; see " + folder.console());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Starts the server on the data it left and returns when the portal answers. */
    public ServerProcess start() {
        try {
            Files.deleteIfExists(folder.pidFile());
            var command = List.of(home.resolve("bin/standalone.sh").toString(), "-c", configuration, "-Djboss.http.port=" + port,
                    "-Djboss.management.http.port=" + Ports.free(), "-Dportal.data=" + folder.data());
            var builder = new ProcessBuilder(command).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.console().toFile()));
            builder.environment().putAll(environment);
            shell = builder.start();
            awaitReady();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends the server without a word, as a power failure would. */
    public void kill() {
        if (runs()) {
            folder.process().ifPresent(ProcessHandle::destroyForcibly);
            awaitEnd();
        }
    }

    /** Asks the server to end, as an operator does (SIGTERM), and returns at once. */
    public void askToStop() {
        if (runs()) {
            folder.process().ifPresent(ProcessHandle::destroy);
        }
    }

    /** Returns when the server has ended. */
    public void awaitEnd() {
        try {
            if (!shell.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("the server did not end; see " + folder.console());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        kill();
    }

    /** The shell lives as long as the server; without it the number in the file may be another process's by now. */
    private boolean runs() {
        return shell != null && shell.isAlive();
    }

    private void awaitReady() {
        var client = Portal.anonymous(address());
        try {
            Until.seen(START_TIME, () -> ready(client) || !runs() || folder.deploymentFailed(), over -> over);
        } catch (Exception | AssertionError notInTime) {
            kill();
        }
        if (!runs() || folder.deploymentFailed()) {
            kill();
            throw new AssertionError("the server did not become ready; see " + folder.console());
        }
    }

    private static boolean ready(Portal client) {
        try {
            return client.get("/social/health/ready").statusCode() == 200;
        } catch (UncheckedIOException notListeningYet) {
            return false;
        }
    }
}
