package gov.miami.social.registry.intake;

import static org.assertj.core.api.Assertions.assertThat;

import gov.miami.social.policy.intake.Column;
import gov.miami.social.policy.intake.ColumnMap;
import gov.miami.social.policy.intake.ListRow;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ListTableTest {

    private static final String FEDERAL = "id,service,account,service_url,organization,info_url,language,agencies,tags,created_at,updated_at\n";

    private static List<ListRow> rows(String text) {
        return ListTable.of(text, 100, Optional.empty()).rows();
    }

    @Test
    void theFederalHeadingsOf2011AreKnown() {
        var row = rows(FEDERAL + "1,facebook,miamiparks,http://facebook.com/miamiparks,Parks,http://miamigov.com,English,doi,a|b,2012-04-11 23:47:42,2012-04-11\n").get(0);
        assertThat(row.text(Column.PLATFORM)).isEqualTo("facebook");
        assertThat(row.text(Column.ACCOUNT)).isEqualTo("miamiparks");
        assertThat(row.text(Column.URL)).isEqualTo("http://facebook.com/miamiparks");
        assertThat(row.text(Column.NAME)).isEqualTo("Parks");
        assertThat(row.text(Column.LANGUAGE)).isEqualTo("English");
        assertThat(row.text(Column.CREATED)).startsWith("2012");
        assertThat(row.line()).isEqualTo(2);
    }

    @Test
    void theFederalHeadingsOf2015AndThePortalsOwnAreKnown() {
        var later = rows("account_platform,account_url,account_name,short_description,long_description,language,agencies,contacts,notes\n"
                + "facebook,https://facebook.com/a,Parks,What we do,All we do,English,x,y,z").get(0);
        assertThat(later.text(Column.NAME)).isEqualTo("Parks");
        assertThat(later.text(Column.DESCRIPTION)).isEqualTo("All we do");
        var own = rows("Platform;Handle;URL;Department;Purpose;Audience;Languages\nfacebook;a;https://facebook.com/a;PRK;Parks;Everyone;en es").get(0);
        assertThat(own.text(Column.DEPARTMENT)).isEqualTo("PRK");
        assertThat(own.text(Column.AUDIENCE)).isEqualTo("Everyone");
    }

    @Test
    void theSeparatorIsTheOneThatMakesTheMostHeadings() {
        assertThat(ListTable.of("url\tlanguage\nhttp://facebook.com/a\tEnglish", 9, Optional.empty()).separator()).isEqualTo('\t');
        assertThat(ListTable.of("url|language\nhttp://facebook.com/a|English", 9, Optional.empty()).separator()).isEqualTo('|');
        assertThat(ListTable.of("\"url\";\"language, spoken\"\n\"http://facebook.com/a\";\"English\"", 9, Optional.empty()).separator()).isEqualTo(';');
        assertThat(ListTable.of("nothing known here", 9, Optional.empty()).has(Column.URL)).isFalse();
    }

    @Test
    void aRowOfAnotherLengthIsBrokenAndTheNextOneIsNot() {
        var rows = rows("url,name\nhttp://facebook.com/a,Parks, and Recreation\nhttp://facebook.com/b,Police\nhttp://facebook.com/c");
        assertThat(rows).extracting(ListRow::line).containsExactly(2L, 3L, 4L);
        assertThat(rows.get(0).broken()).contains(3);
        assertThat(rows.get(1).broken()).isEmpty();
        assertThat(rows.get(2).broken()).contains(1);
    }

    @Test
    void linesAreCountedAsAnEditorCountsThem() {
        var rows = rows("url,name\r\n\r\nhttp://facebook.com/a,\"Parks\r\nand Recreation\"\r\n\"http://facebook.com/b\",\"The \"\"best\"\" police\"\r\n");
        assertThat(rows).extracting(ListRow::line).containsExactly(3L, 5L);
        assertThat(rows.get(0).text(Column.NAME)).contains("Parks").contains("and Recreation");
        assertThat(rows.get(1).text(Column.NAME)).isEqualTo("The \"best\" police");
    }

    @Test
    void whiteSpaceAroundACellIsNoPartOfIt() {
        assertThat(rows("url,name\n\thttp://facebook.com/a ,\u00A0Parks\u200B \n").get(0).text(Column.NAME)).isEqualTo("Parks");
        assertThat(rows("url,name\n\thttp://facebook.com/a ,Parks\n").get(0).text(Column.URL)).isEqualTo("http://facebook.com/a");
    }

    @Test
    void aFormulaStaysTheTextItIs() {
        assertThat(rows("url,name\nhttp://facebook.com/a,\"=HYPERLINK(\"\"http://x\"\")\"").get(0).text(Column.NAME)).isEqualTo("=HYPERLINK(\"http://x\")");
    }

    @Test
    void aQuoteThatNeverEndsBreaksTheRestAndNothingElse() {
        var rows = rows("url,name\nhttp://facebook.com/a,Parks\nhttp://facebook.com/b,\"Police\nhttp://facebook.com/c,Fire\n");
        assertThat(rows.get(0).broken()).isEmpty();
        assertThat(rows).hasSize(2);
    }

    @Test
    void oneRowMoreThanAllowedIsEnoughToKnow() {
        assertThat(ListTable.of("url\n" + "http://facebook.com/a\n".repeat(10), 3, Optional.empty()).rows()).hasSize(4);
    }

    @Test
    void aPersonsWordGoesBeforeTheHeadings() {
        var told = new ColumnMap(Map.of(Column.URL, 1, Column.DEPARTMENT, 0));
        var table = ListTable.of("url;notes\nParks;http://facebook.com/a", 9, Optional.of(told));
        assertThat(table.rows().get(0).text(Column.URL)).isEqualTo("http://facebook.com/a");
        assertThat(table.rows().get(0).text(Column.DEPARTMENT)).isEqualTo("Parks");
        assertThat(table.columns()).containsExactly(new FileColumn(0, "url", "Parks"), new FileColumn(1, "notes", "http://facebook.com/a"));
    }

    @Test
    void aListInAnyWordsIsReadWhenAddressesStandInIt() {
        var table = ListTable.of("where;who\nhttp://facebook.com/a;Parks", 9, Optional.empty());
        assertThat(table.separator()).isEqualTo(';');
        assertThat(table.rows().get(0).text(Column.URL)).isEqualTo("http://facebook.com/a");
    }

    /** A spreadsheet leaves lines of separators behind its rows: they are no rows, and are counted. */
    @Test
    void emptyLinesAreCountedAndAreNoRows() {
        var table = ListTable.of("url,name\nhttp://facebook.com/a,A\n,\n\n , \nhttp://facebook.com/b,B\n,,,\n", 9, Optional.empty());
        assertThat(table.rows()).extracting(ListRow::line).containsExactly(2L, 6L);
        assertThat(table.emptyLines()).isEqualTo(4);
    }
}
