package gov.miami.social.registry.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Reads lists that come with the portal: the City's offices, and what the demo city is made of. */
public final class ListFile {

    /** The lines of a list, each split at its bars; lines with a # are remarks. */
    public static List<List<String>> lines(String path) {
        return read(path).lines().filter(line -> !line.startsWith("#"))
                .map(line -> Arrays.stream(line.split("\\|", -1)).map(String::strip).toList()).toList();
    }

    /** The words of a list. */
    public static List<String> words(String path) {
        return List.of(read(path).strip().split("\\s+"));
    }

    private static String read(String path) {
        try (var in = ListFile.class.getResourceAsStream(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ListFile() {
    }
}
