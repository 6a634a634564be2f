package gov.miami.social.web.setting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every setting that the scripts of the schema deliver has a name, and its unit one too. */
class SettingTextsTest {

    private static final Path SCRIPTS = Path.of("..", "registry-ejb", "src", "main", "resources", "db", "migration");
    private static final Path TEXTS = Path.of("src", "main", "resources", "gov", "miami", "social", "web", "texts", "setting.properties");
    private static final Pattern ROW = Pattern.compile("^    \\('([a-z.]+)', '(?:NUMBER|LIST)', '[^']*', '(\\w+)'", Pattern.MULTILINE);

    @Test
    void everySettingAndEveryUnitHasAName() throws IOException {
        var texts = new Properties();
        texts.load(Files.newBufferedReader(TEXTS, StandardCharsets.UTF_8));
        var keys = ROW.matcher(scripts()).results().flatMap(row -> List.of("Setting." + row.group(1), "Setting.unit." + row.group(2)).stream()).toList();
        assertThat(keys).hasSizeGreaterThan(10);
        assertThat(texts.stringPropertyNames()).containsAll(keys);
    }

    private static String scripts() throws IOException {
        var all = new StringBuilder();
        try (var files = Files.list(SCRIPTS)) {
            for (var file : files.filter(path -> path.toString().endsWith(".sql")).toList()) {
                all.append(Files.readString(file)).append('\n');
            }
        }
        return all.toString();
    }
}
