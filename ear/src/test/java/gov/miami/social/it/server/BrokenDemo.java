package gov.miami.social.it.server;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** The prepared server with a demo city that cannot be loaded: one of its accounts is of a department that there is not. */
final class BrokenDemo {

    private static final String LINE = "\nNOSUCH | facebook | nobody | ACTIVE | 100 | en | Nothing | Nobody\n";

    static Path laidOut(Path home, Path folder) throws IOException {
        var standalone = Files.createDirectories(folder.resolve("standalone"));
        linkAll(home, folder);
        linkAll(home.resolve("standalone"), standalone);
        copyFiles(home.resolve("standalone/configuration"), standalone.resolve("configuration"));
        copyFiles(home.resolve("standalone/deployments"), standalone.resolve("deployments"));
        breakDemo(standalone.resolve("deployments/social.ear"), folder.resolve("registry.jar"));
        return folder;
    }

    /** What the server only reads is the prepared server's own; it makes anew what it writes. */
    private static void linkAll(Path from, Path to) throws IOException {
        try (var parts = Files.list(from)) {
            for (var part : parts.filter(one -> !one.getFileName().toString().matches("standalone|configuration|deployments|data|log|tmp")).toList()) {
                Files.createSymbolicLink(to.resolve(part.getFileName()), part);
            }
        }
    }

    private static void copyFiles(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (var files = Files.list(from)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }

    private static void breakDemo(Path ear, Path copy) throws IOException {
        try (var archive = FileSystems.newFileSystem(ear); var modules = Files.list(archive.getPath("/"))) {
            var registry = modules.filter(module -> module.getFileName().toString().startsWith("registry-ejb")).findFirst().orElseThrow();
            Files.copy(registry, copy);
            try (var jar = FileSystems.newFileSystem(copy)) {
                Files.writeString(jar.getPath("demo/accounts.txt"), LINE, StandardOpenOption.APPEND);
            }
            Files.copy(copy, registry, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private BrokenDemo() {
    }
}
