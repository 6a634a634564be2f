package gov.miami.social.it.server;

import static org.assertj.core.api.Assertions.assertThat;

import gov.miami.social.it.Portal;
import gov.miami.social.it.Ports;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.io.TempDir;

/** The program behind "mvn -Prun": it says in one line why it does not start, and when it does start, where to go. */
@Timeout(value = 300, threadMode = ThreadMode.SEPARATE_THREAD)
class RunIT {

    @TempDir
    private Path folder;

    @Test
    void aTakenPortIsNamedWithAFreeOneToTry() throws Exception {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(refusal("-Dportal.port=" + other.getLocalPort())).contains("port " + other.getLocalPort() + " is taken");
        }
    }

    @Test
    void whatIsNoPortIsSaid() throws Exception {
        assertThat(refusal("-Dportal.port=eighty")).contains("eighty is not a port");
    }

    @Test
    void aDataFolderThatCannotBeWrittenIsNamed() throws Exception {
        var file = Files.createFile(folder.resolve("a-file"));
        assertThat(refusal("-Dportal.port=" + Ports.free(), "-Dportal.data=" + file)).contains("cannot write to the data folder " + file);
    }

    @Test
    void aDatabaseThatDoesNotAnswerIsNamedWithoutItsPassword() throws Exception {
        assertThat(refusal("-Dportal.port=" + Ports.free(), "-Dportal.db=postgresql://portal:secret@localhost:" + Ports.free() + "/social"))
                .contains("no database answers at localhost").doesNotContain("secret");
        assertThat(refusal("-Dportal.port=" + Ports.free(), "-Dportal.db=mysql://x")).contains("postgresql://USER:PASSWORD@HOST:PORT/DATABASE");
    }

    @Test
    void aMissingFileToImportIsNamed() throws Exception {
        assertThat(refusal("-Dportal.port=" + Ports.free(), "-Dportal.import=no-such.csv")).contains("no-such.csv to import");
    }

    /** It is all or nothing: without it there is nobody to sign in as. */
    @Test
    void aDemoCityThatCannotBeLoadedStopsTheStartWithOneLine() throws Exception {
        var home = BrokenDemo.laidOut(Path.of(System.getProperty("server.home")), Files.createDirectory(folder.resolve("server")));
        var run = start("-Dserver.home=" + home, "-Dportal.port=" + Ports.free());
        var said = readUntil(run.inputReader(), null);
        assertThat(run.waitFor()).isEqualTo(1);
        var line = said.lines().filter(one -> one.startsWith("The portal was not started")).reduce((one, other) -> one + other).orElse("");
        assertThat(line).matches("The portal was not started: the demo city could not be loaded, and nothing of it is kept. Why stands above and in .*social.json with reference \\w{8}\\.");
        assertThat(said).contains("Reference " + line.replaceAll(".*(\\w{8})\\.$", "$1")).doesNotContain("The portal is ready");
    }

    @Test
    void onceItAnswersItSaysWhereToGoAndEndsWhenAsked() throws Exception {
        var port = Ports.free();
        var run = start("-Dportal.port=" + port);
        try {
            var said = readUntil(run.inputReader(), "Ctrl-C");
            assertThat(said).contains("http://localhost:" + port + "/social/", "director-parks", Portal.PASSWORD, folder.toString());
            assertThat(Portal.anonymous("http://localhost:" + port).get("/social/health/ready").statusCode()).isEqualTo(200);
            assertThat(refusal("-Dportal.port=" + Ports.free())).contains("another portal is using the data folder");
        } finally {
            run.destroy();
        }
        assertThat(run.waitFor(60, TimeUnit.SECONDS)).isTrue();
        try (var again = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            assertThat(again.isBound()).isTrue();
        }
    }

    private String refusal(String... wishes) throws Exception {
        var run = start(wishes);
        var said = readUntil(run.inputReader(), null);
        assertThat(run.waitFor()).isEqualTo(1);
        assertThat(said.strip().lines()).hasSize(1);
        return said;
    }

    private Process start(String... wishes) throws IOException {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC",
                "-Dserver.home=" + System.getProperty("server.home"), "-Dportal.data=" + folder.resolve("data")));
        command.addAll(List.of(wishes));
        command.add("src/main/server/Run.java");
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    private static String readUntil(BufferedReader reader, String last) throws IOException {
        var said = new StringBuilder();
        for (var line = reader.readLine(); line != null; line = reader.readLine()) {
            said.append(line).append('\n');
            if (last != null && line.contains(last)) {
                break;
            }
        }
        return said.toString();
    }
}
