package gov.miami.social.registry.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigestTimeTest {

    @ParameterizedTest(name = "{2}")
    @CsvSource({
        "2026-07-01T10:59:59Z, 2026-07-01T11:00:00Z, before seven it is today",
        "2026-07-01T11:00:00Z, 2026-07-02T11:00:00Z, at seven it is tomorrow",
        "2026-12-01T03:00:00Z, 2026-12-01T12:00:00Z, in winter the city is an hour later",
        "2026-03-07T20:00:00Z, 2026-03-08T11:00:00Z, the clocks change in between"})
    void theDigestGoesOutAtSevenInTheCity(Instant now, Instant digest, String why) {
        assertThat(Notices.nextDigest(now)).as(why).isEqualTo(digest);
    }
}
