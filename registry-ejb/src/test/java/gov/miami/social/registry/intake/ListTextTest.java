package gov.miami.social.registry.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class ListTextTest {

    private static final String LIST = "service_url,organization\nhttp://facebook.com/a,Centro del Cáncer\n";

    private static void reads(byte[] bytes, String encoding) {
        assertThat(ListText.isText(bytes)).isTrue();
        assertThat(ListText.of(bytes)).isEqualTo(new ListText(LIST, encoding));
    }

    private static byte[] marked(int[] mark, byte[] bytes) {
        var out = new ByteArrayOutputStream();
        for (var sign : mark) {
            out.write(sign);
        }
        out.writeBytes(bytes);
        return out.toByteArray();
    }

    @Test
    void unicodeIsReadWithItsMarkAndWithout() {
        reads(LIST.getBytes(StandardCharsets.UTF_8), "UTF-8");
        reads(marked(new int[] {0xEF, 0xBB, 0xBF}, LIST.getBytes(StandardCharsets.UTF_8)), "UTF-8");
        reads(marked(new int[] {0xFF, 0xFE}, LIST.getBytes(StandardCharsets.UTF_16LE)), "UTF-16LE");
        reads(LIST.getBytes(StandardCharsets.UTF_16BE), "UTF-16BE");
        reads(LIST.getBytes(StandardCharsets.UTF_16LE), "UTF-16LE");
    }

    @Test
    void whatIsNoUnicodeIsTheWindowsCodePage() {
        reads(LIST.getBytes(Charset.forName("windows-1252")), "windows-1252");
    }

    @Test
    void aDamagedUnicodeFileKeepsItsWholeLettersAndShowsTheBrokenOnes() {
        var bytes = (LIST + "http://facebook.com/b,Año Núñez ?").getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 1] = (byte) 0xE1;
        assertThat(ListText.of(bytes).encoding()).isEqualTo("UTF-8");
        assertThat(ListText.of(bytes).text()).contains("Núñez").endsWith("\uFFFD");
    }

    @Test
    void aZipFileIsNoTextWhateverItsName() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("list.csv"));
            zip.write(LIST.getBytes(StandardCharsets.UTF_8));
        }
        assertThat(ListText.isText(out.toByteArray())).isFalse();
    }

    @Test
    void bytesWithoutSenseAreNoText() {
        assertThat(ListText.isText("%PDF-1.4 and so on".getBytes(StandardCharsets.US_ASCII))).isFalse();
        assertThat(ListText.isText(new byte[] {1, 2, 3, 'a', 'b', 4, 5})).isFalse();
        assertThat(ListText.isText("one odd \u0007 bell among many more signs, and then some more signs".getBytes(StandardCharsets.US_ASCII))).isTrue();
    }

    /** Numbers of four bytes, as programs write them, are half zeros, and look like UTF-16 to whoever only counts those. */
    @Test
    void numbersOfAProgramAreNoText() {
        var bytes = ByteBuffer.allocate(4000);
        for (int number = 0; number < 1000; number++) {
            bytes.putInt(number * 7);
        }
        assertThat(ListText.isText(bytes.array())).isFalse();
        assertThat(ListText.isText("SQLite format 3\0 and so on".getBytes(StandardCharsets.US_ASCII))).isFalse();
        assertThat(ListText.isText("BMX parks,https://www.facebook.com/bmx".getBytes(StandardCharsets.US_ASCII))).isTrue();
    }
}
