package gov.miami.social.it;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/**
 * The demo city as a file: made once in a run, by the EAR as built on an empty database, and copied for each deployment that follows. It is
 * of one EAR and of one day, for the demo city tells of days before today.
 */
final class CityFile {

    private static final String ENDING = ".mv.db";
    /** It is closed with its last connection, and not tidied for that. */
    private static final String SETTINGS = ";DB_CLOSE_ON_EXIT=FALSE;MAX_COMPACT_TIME=0";

    private final Path copies = Path.of(System.getProperty("it.directory"), "databases").toAbsolutePath();
    private final Path folder = Path.of(System.getProperty("it.directory")).toAbsolutePath().resolveSibling("city");
    private final String name;

    private CityFile(String name) {
        this.name = name;
    }

    /** Today's city of this EAR. */
    static CityFile of(Path ear) throws IOException {
        return new CityFile(LocalDate.now(ZoneId.of("America/New_York")) + "-" + Files.getLastModifiedTime(ear).toMillis());
    }

    /** Whether it is for the caller to make it: for the first who asks, in whatever process. */
    boolean isMineToMake() throws IOException {
        try {
            Files.createDirectories(folder);
            Files.createFile(folder.resolve(name + ".begun"));
            return true;
        } catch (FileAlreadyExistsException anotherMakesIt) {
            return false;
        }
    }

    /** The database to make it in. */
    String inTheMaking() {
        return "jdbc:h2:file:" + folder.resolve(name + "-making") + ";DB_CLOSE_ON_EXIT=FALSE";
    }

    /** Once the server has closed it: from now on it is copied. */
    void made() throws IOException {
        Files.move(file(name + "-making"), file(name), StandardCopyOption.ATOMIC_MOVE);
    }

    /** A database of a deployment's own: with the city if it is made, else empty and in memory. */
    String database() throws IOException {
        var own = UUID.randomUUID().toString();
        if (!Files.exists(file(name))) {
            return "jdbc:h2:mem:" + own;
        }
        Files.copy(file(name), Files.createDirectories(copies).resolve(own + ENDING));
        return "jdbc:h2:file:" + copies.resolve(own) + SETTINGS;
    }

    /** Deletes what deployments before in this process used; the server has closed it. */
    void forgetAllBut(String database) throws IOException {
        if (Files.exists(copies)) {
            try (var files = Files.list(copies)) {
                for (var file : files.filter(one -> !database.contains(one.getFileName().toString().replaceAll("\\..*", ""))).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private Path file(String database) {
        return folder.resolve(database + ENDING);
    }
}
