package gov.miami.social.web.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** Every notice that the portal can send is of a kind that has a name in the outbox. */
class NoticeKindTextsTest {

    private static final Path MAILS = Path.of("..", "registry-ejb", "src", "main", "resources", "mail");
    private static final Path TEXTS = Path.of("src", "main", "resources", "gov", "miami", "social", "web", "texts", "notice.properties");

    @Test
    void everyKindHasAName() throws IOException {
        var kinds = new ArrayList<String>();
        try (var files = Files.list(MAILS)) {
            for (var file : files.filter(path -> !path.toString().contains("_")).toList()) {
                read(file).stringPropertyNames().stream().filter(key -> key.endsWith(".body")).map(key -> "NoticeKind." + key.replaceFirst("\\.body$", "")).forEach(kinds::add);
            }
        }
        assertThat(kinds).hasSizeGreaterThan(10);
        assertThat(read(TEXTS).stringPropertyNames()).containsAll(kinds);
    }

    private static Properties read(Path file) throws IOException {
        var texts = new Properties();
        try (var in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            texts.load(in);
        }
        return texts;
    }
}
