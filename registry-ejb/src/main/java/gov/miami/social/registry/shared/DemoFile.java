package gov.miami.social.registry.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Reads the lists from which the demo city is made. */
public final class DemoFile {

    /** The lines of a list, each split at its bars; lines with a # are remarks. */
    public static List<List<String>> lines(String name) {
        return read(name).lines().filter(line -> !line.startsWith("#"))
                .map(line -> Arrays.stream(line.split("\\|", -1)).map(String::strip).toList()).toList();
    }

    /** The words of a list. */
    public static List<String> words(String name) {
        return List.of(read(name).strip().split("\\s+"));
    }

    private static String read(String name) {
        try (var in = DemoFile.class.getResourceAsStream("/demo/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private DemoFile() {
    }
}
