package gov.miami.social.registry.evidence;

import static gov.miami.social.policy.shared.Clause.EVIDENCE_HAS_CONTENT;
import static gov.miami.social.policy.shared.Clause.EVIDENCE_OF_ADMITTED_KIND;
import static gov.miami.social.policy.shared.Clause.EVIDENCE_WITHIN_SIZE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import gov.miami.social.policy.evidence.EvidencePurpose;
import gov.miami.social.policy.shared.Decision;
import gov.miami.social.registry.shared.TestDatabase;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files are taken for what they contain, kept whole, and given back as they were. */
class EvidenceFileTest {

    private static final Instant NOON = Instant.parse("2026-11-23T17:00:00Z");
    private static final String PDF = "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n";
    private static final EvidenceLimits LIMITS = new EvidenceLimits(2_500_000, List.of("application/pdf", "image/png", "text/plain",
            "text/csv", "text/html", "image/svg+xml", "application/zip",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document"));

    private EvidenceFile file;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "memo.pdf|%PDF-1.7|application/pdf|memo.pdf",
        "memo.exe|%PDF-1.7|application/pdf|memo.exe.pdf",
        "list.csv|a,b|text/csv|list.csv",
        "note.pdf|only text|text/plain|note.pdf.txt",
        "run.ps1|Remove-Item x|text/plain|run.ps1.txt",
        "page.html|<html><body>x</body></html>|text/html|page.html",
        "page.txt|<!DOCTYPE html><html><script>alert(1)</script></html>|text/html|page.txt.html",
        "seal.svg|<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>|image/svg+xml|seal.svg"})
    void theContentSaysWhatAFileIsAndItsNameFollows(String name, String text, String kind, String kept) {
        assertThat(keep(name, text.getBytes(UTF_8)).allowed()).isTrue();
        assertThat(file.view()).extracting(EvidenceView::kind, EvidenceView::name).containsExactly(kind, kept);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"memo.pdf|4d5a90000300000004000000ffff0000", "memo.pdf|7f454c4602010100", "memo.png|00010203fffefdfc",
        "memo.pdf|cafebabe00000034", "memo.txt|23212f62696e2f62617368"})
    void programsAndUnknownBytesAreRefusedWhateverTheirName(String name, String hexadecimal) {
        assertThat(keep(name, HexFormat.of().parseHex(hexadecimal)).refusing()).containsExactly(EVIDENCE_OF_ADMITTED_KIND);
    }

    @Test
    void anEmptyFileAndOneTooLargeAreRefused() {
        assertThat(keep("a.txt", new byte[0]).refusing()).contains(EVIDENCE_HAS_CONTENT);
        assertThat(keep("a.pdf", Arrays.copyOf(PDF.getBytes(UTF_8), 2_500_001)).refusing()).containsExactly(EVIDENCE_WITHIN_SIZE);
    }

    @Test
    void theNameIsNeverAPathNorALine() {
        keep("../../../opt/server/memo.pdf", PDF.getBytes(UTF_8));
        assertThat(file.view().name()).isEqualTo("memo.pdf");
        keep("memo\r\nContent-Type: text/html\r\n\r\n.pdf", PDF.getBytes(UTF_8));
        assertThat(file.view().name()).isEqualTo("html.pdf");
    }

    @Test
    void aZipBombIsKeptAsItIsAndNeverOpened() throws IOException {
        var bomb = bomb();
        assertThat(keep("bomb.zip", bomb).allowed()).isTrue();
        assertThat(file.view().kind()).isEqualTo("application/zip");
        assertThat(file.content().bytes()).isEqualTo(bomb);
        assertThat(keep("bomb.docx", bomb).allowed()).isTrue();
    }

    @Test
    void aFileOfSeveralPiecesComesBackByteForByte() {
        var large = Arrays.copyOf(PDF.getBytes(UTF_8), 2 * EvidenceFile.PIECE + 7);
        large[EvidenceFile.PIECE] = 42;
        try (var database = new TestDatabase()) {
            keep("large.pdf", large);
            database.work(em -> {
                em.persist(file);
                return null;
            });
            var id = file.view().id().value();
            EvidenceContent content = database.work(em -> em.find(EvidenceFile.class, id).content());
            assertThat(content.bytes()).isEqualTo(large);
            assertThat(content.file()).isEqualTo(file.view());
            assertBytesChangedBehindOurBackAreNotGivenOut(database, id);
        }
    }

    private static void assertBytesChangedBehindOurBackAreNotGivenOut(TestDatabase database, UUID id) {
        database.work(em -> em.createNativeQuery("update evidence_piece set content = :other where evidence = :id and position = 2")
                .setParameter("other", new byte[] {1, 2, 3, 4, 5, 6, 7}).setParameter("id", id).executeUpdate());
        assertThatIllegalStateException().isThrownBy(() -> database.work(em -> em.find(EvidenceFile.class, id).content()));
    }

    private Decision keep(String name, byte[] bytes) {
        var command = KeepEvidence.of(name, EvidencePurpose.OTHER, bytes);
        file = new EvidenceFile(command.id());
        return file.keep(command, LIMITS, "director-parks", NOON);
    }

    /** 1 GB of nothing, packed into 1 MB. */
    private static byte[] bomb() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("zeros"));
            var block = new byte[1 << 20];
            for (int i = 0; i < 1024; i++) {
                zip.write(block);
            }
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }
}
