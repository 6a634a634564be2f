package gov.miami.social.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;

/** Where a server process keeps what is its own: configuration, deployments, data, logs. */
final class ServerFolder {

    private final Path base;

    private ServerFolder(Path base) {
        this.base = base;
    }

    /** A fresh folder of that name, with the configurations and the EAR of the prepared server. */
    static ServerFolder laidOut(String name, Path home) {
        var base = Path.of(System.getProperty("it.directory"), "process-" + name).toAbsolutePath();
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
            return new ServerFolder(base);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path path() {
        return base;
    }

    Path data() {
        return base.resolve("data");
    }

    Path console() {
        return base.resolve("console.log");
    }

    Path pidFile() {
        return base.resolve("pid");
    }

    /** The Java process itself: the shell that started it would leave it alive. */
    Optional<ProcessHandle> process() {
        try {
            return Files.exists(pidFile()) ? ProcessHandle.of(Long.parseLong(Files.readString(pidFile()).strip())) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What stands in the structured log. */
    String log() {
        try {
            return Files.readString(base.resolve("log/social.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void deploy(Path archive) {
        try {
            Files.copy(archive, base.resolve("deployments").resolve(archive.getFileName()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean deploymentFailed() {
        return Files.exists(base.resolve("deployments/social.ear.failed"));
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
}
