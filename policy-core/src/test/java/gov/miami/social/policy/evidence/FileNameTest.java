package gov.miami.social.policy.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource(delimiter = '=', value = {
        "memo.pdf=memo.pdf", "../../etc/passwd=passwd", "C:\\Users\\a\\memo.pdf=memo.pdf", "..\\..\\web.xml=web.xml",
        "/=file", "''=file", "...=file", ".htaccess=htaccess", "a<b>c:d\"e|f?g*h.pdf=abcdefgh.pdf", "Acta número 3 - ñandú.pdf=Acta número 3 - ñandú.pdf"})
    void onlyTheNameItselfIsKept(String sent, String kept) {
        assertThat(FileName.of(sent).toString()).isEqualTo(kept);
    }

    @Test
    void lineBreaksAndCharactersThatTurnTheReadingAreDropped() {
        assertThat(FileName.of("memo.pdf\r\nSet-Cookie: a=b").value()).isEqualTo("memo.pdfSet-Cookie a=b");
        assertThat(FileName.of("fdp.\u202Eexe").value()).isEqualTo("fdp.exe");
        assertThat(FileName.of("a\u0000b\u2028c.pdf").value()).isEqualTo("abc.pdf");
    }

    @Test
    void aLongNameKeepsItsEnd() {
        assertThat(FileName.of("x".repeat(400) + ".pdf").value()).hasSize(150).endsWith("xx.pdf");
        assertThat(FileName.of("x".repeat(150)).value()).hasSize(150);
    }

    @Test
    void anEndingIsAddedAndNeverMakesTheNameTooLong() {
        assertThat(FileName.of("run.ps1").endingWith(".txt").value()).isEqualTo("run.ps1.txt");
        assertThat(FileName.of("x".repeat(150)).endingWith(".txt").value()).hasSize(150).endsWith("x.txt");
    }

    @Test
    void anEndingIsKnownWhateverItsCase() {
        assertThat(FileName.of("MEMO.PDF").hasEnding(".pdf")).isTrue();
        assertThat(FileName.of("memo.pdf.exe").hasEnding(".pdf")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a/b", "a\\b", "a\nb", ".a", "a "})
    void whatIsNoNameCannotBeOne(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new FileName(text));
    }
}
