package gov.miami.social.policy.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A file that is no list is named by what its first bytes say. */
class FileLookTest {

    private static FileLook of(String bytes) {
        return FileLook.of(bytes.getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void itIsNamedByItsBeginning() {
        assertThat(of("PK\u0003\u0004 xl/workbook.xml")).isEqualTo(FileLook.WORKBOOK);
        assertThat(of("PK\u0003\u0004 photos/1.jpg")).isEqualTo(FileLook.ARCHIVE);
        assertThat(of("%PDF-1.7")).isEqualTo(FileLook.PDF);
        assertThat(of("\u0089PNG\r\n")).isEqualTo(FileLook.PICTURE);
        assertThat(of("\u00D0\u00CF\u0011\u00E0")).isEqualTo(FileLook.OLD_OFFICE);
        assertThat(of("MZ\u0090")).isEqualTo(FileLook.PROGRAM);
        assertThat(of("SQLite format 3\u0000")).isEqualTo(FileLook.DATABASE);
        assertThat(of("\u0000\u0001")).isEqualTo(FileLook.BINARY);
        assertThat(of("")).isEqualTo(FileLook.BINARY);
    }

    @Test
    void twoLettersMayBeginAWordAndDecideNothing() {
        assertThat(FileLook.known("MZ,BM".getBytes(StandardCharsets.ISO_8859_1))).isFalse();
        assertThat(FileLook.known("BMX parks".getBytes(StandardCharsets.ISO_8859_1))).isFalse();
        assertThat(FileLook.known("%PDF".getBytes(StandardCharsets.ISO_8859_1))).isTrue();
        assertThat(FileLook.known("url,name".getBytes(StandardCharsets.ISO_8859_1))).isFalse();
    }
}
