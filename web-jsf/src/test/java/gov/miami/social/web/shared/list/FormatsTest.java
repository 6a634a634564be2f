package gov.miami.social.web.shared.list;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import gov.miami.social.policy.shared.Period;
import gov.miami.social.web.shared.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A list as a file: whole, in the form its name says, and with no cell that a spreadsheet would run. */
class FormatsTest {

    private static final int ROWS = 2500;

    @TempDir
    private Path folder;

    private static byte[] file(Format format) throws IOException {
        var out = new ByteArrayOutputStream();
        Texts.speaking(Locale.ENGLISH, () -> {
            try (var sheet = format.open(out, "Accounts: all / of [them]", List.of("Account", "Note"))) {
                for (int row = 0; row < ROWS; row++) {
                    sheet.row(List.of("Niño " + row, "a, \"b\"\nc"));
                }
            }
        });
        return out.toByteArray();
    }

    private static String page(List<String> about, String row) throws IOException {
        var out = new ByteArrayOutputStream();
        Texts.speaking(Locale.ENGLISH, () -> {
            try (var sheet = new PdfFormat().open(out, "Moun", about, List.of("Non"))) {
                sheet.row(List.of(row));
            }
        });
        try (var reader = new PdfReader(out.toByteArray())) {
            return new PdfTextExtractor(reader).getTextFromPage(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "\n=x"})
    void aCellThatWouldBeAFormulaBecomesText(String cell) {
        assertThat(Cells.harmless(cell)).isEqualTo("'" + cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "parks", "a=b", "1-2", "'=1"})
    void anyOtherCellStaysAsItIs(String cell) {
        assertThat(Cells.harmless(cell)).isEqualTo(cell);
    }

    @Test
    void csvHoldsEveryRowQuotedWhereItMust() throws IOException {
        var text = new String(file(new CsvFormat()), StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFFAccount,Note\r\nNiño 0,\"a, \"\"b\"\"\nc\"\r\n");
        assertThat(text).contains("Niño 2499");
    }

    @Test
    void csvSaysDaysAndMomentsAsProgramsReadThem() {
        var csv = new CsvFormat();
        assertThat(csv.words(LocalDate.of(2027, 10, 7))).isEqualTo("2027-10-07");
        assertThat(csv.words(Optional.of(Instant.parse("2026-11-23T19:05:06.789Z")))).isEqualTo("2026-11-23T14:05:06-05:00");
        assertThat(csv.words(Instant.parse("2026-07-23T13:05:00Z"))).isEqualTo("2026-07-23T09:05:00-04:00");
        assertThat(csv.words(new Period(LocalDate.of(2026, 1, 2), Optional.empty()))).isEqualTo("2026-01-02/..");
        assertThat(csv.words("Parks")).isEqualTo("Parks");
        assertThat(csv.words(Optional.empty())).isEmpty();
    }

    @Test
    void xlsxHoldsEveryRow() throws IOException {
        var sheet = entry(file(new XlsxFormat()), "xl/worksheets/sheet1.xml");
        assertThat(sheet.split("<row ")).hasSize(ROWS + 2);
    }

    @Test
    void xlsxHoldsNumbersDaysAndMomentsAsSuchAndAllElseInWords() throws IOException {
        var xlsx = new XlsxFormat();
        assertThat(xlsx.held("=1+1")).isEqualTo("'=1+1");
        assertThat(xlsx.held(Optional.empty())).isEqualTo("");
        var out = new ByteArrayOutputStream();
        try (var sheet = xlsx.open(out, "Days", List.of("A", "B", "C"))) {
            sheet.row(List.of(xlsx.held(42L), xlsx.held(Optional.of(LocalDate.of(2026, 1, 2))), xlsx.held(Instant.parse("2026-07-23T13:05:00Z"))));
        }
        assertThat(entry(out.toByteArray(), "xl/worksheets/sheet1.xml")).contains("<v>42</v>").contains("<v>46024").contains("<v>46226.378");
        assertThat(entry(out.toByteArray(), "xl/styles.xml")).contains("yyyy-mm-dd").contains("EDT");
    }

    @Test
    void xlsxGoesOnOnAnotherSheetWithTheHeadingsWhenOneIsFull() throws IOException {
        var file = file(new XlsxFormat(ROWS / 2));
        assertThat(entry(file, "xl/worksheets/sheet1.xml").split("<row ")).hasSize(ROWS / 2 + 2);
        assertThat(entry(file, "xl/worksheets/sheet2.xml").split("<row ")).hasSize(ROWS / 2 + 2);
        assertThat(entry(file, "xl/workbook.xml").split("<sheet ")).as("names of sheets").hasSize(3);
    }

    @Test
    void pdfHoldsEveryRowAndTheHeadingsOnEachPage() throws IOException {
        try (var reader = new PdfReader(file(new PdfFormat()))) {
            var last = new PdfTextExtractor(reader).getTextFromPage(reader.getNumberOfPages());
            assertThat(reader.getNumberOfPages()).isGreaterThan(10);
            assertThat(last).contains("Account").contains("2499");
            assertThat(last).as("which page, and of how many").contains("common.file.page").contains(String.valueOf(reader.getNumberOfPages()));
        }
    }

    @Test
    void pdfSaysOnItsFirstPageOfWhenItIsAndWhatItWasFilteredFor() throws IOException {
        assertThat(page(List.of("As of today", "Status: in use"), "Niño")).contains("As of today").contains("Status: in use");
    }

    @Test
    void pdfSaysAnArrowInSignsItHas() {
        assertThat(new PdfFormat().cell("@old \u2192 @new")).isEqualTo("@old -> @new");
    }

    @Test
    void pdfHasEveryLetterOfAName() throws IOException {
        assertThat(page(List.of(), "Wojciech Łukasiński, Khánh Đỗ")).contains("Łukasiński").contains("Đỗ");
    }

    private String entry(byte[] file, String name) throws IOException {
        var path = Files.write(folder.resolve("list.xlsx"), file);
        try (var zip = new ZipFile(path.toFile()); var entry = zip.getInputStream(zip.getEntry(name))) {
            return new String(entry.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
