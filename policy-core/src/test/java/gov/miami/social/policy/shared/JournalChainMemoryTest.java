package gov.miami.social.policy.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** A journal of 500,000 rows is verified in a Java of 8 MB, in which their seals alone would not stand: nothing of a row is kept once the next one comes. */
class JournalChainMemoryTest {

    private static final int ROWS = 500_000;

    @Test
    void halfAMillionRowsAreVerifiedInEightMegabytes() throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(java, "-Xmx8m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC",
                "-cp", System.getProperty("java.class.path"), JournalChainMemoryTest.class.getName()).redirectErrorStream(true).start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(new String(process.getInputStream().readAllBytes())).isEqualTo("Optional[row 499999 CHANGED]");
    }

    /** Follows a journal whose last row but one was changed. */
    public static void main(String[] arguments) {
        var chain = new JournalChain(JournalAnchor.BEGINNING);
        var before = JournalSeal.BEGINNING;
        for (long row = 1; row <= ROWS; row++) {
            var seal = JournalSeal.of(before, List.of(Long.toString(row), "APPROVE_ACCOUNT", "{\"account\":\"parks\"}"));
            chain.follow(new JournalLink(row, before, seal, row == ROWS - 1 ? "another" : seal));
            before = seal;
        }
        chain.end(new JournalAnchor(ROWS, before));
        System.out.print(chain.fault());
    }
}
