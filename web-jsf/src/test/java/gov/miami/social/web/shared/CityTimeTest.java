package gov.miami.social.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The time of day is written as each language writes it, in city time and with its zone. */
class CityTimeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"common.properties | en | 2:05 PM EST | 9:05 AM EDT", "common_es.properties | es | 2:05 p. m. EST | 9:05 a. m. EDT",
        "common_ht.properties | ht | 14:05 EST | 09:05 EDT"})
    void aTimeIsWrittenAsItsLanguageWritesIt(String texts, String language, String winter, String summer) throws IOException {
        var read = new Properties();
        try (var file = Files.newBufferedReader(Path.of("src/main/resources/gov/miami/social/web/texts", texts))) {
            read.load(file);
        }
        var pattern = read.getProperty("common.time.pattern");
        assertThat(written("2026-11-23T19:05:00Z", pattern, language)).isEqualTo(winter);
        assertThat(written("2026-07-23T13:05:00Z", pattern, language)).isEqualTo(summer);
    }

    private static String written(String moment, String pattern, String language) {
        return CityTime.time(Instant.parse(moment), pattern, Locale.forLanguageTag(language)).replaceAll("[\\u00A0\\u202F]", " ");
    }
}
