package gov.miami.social.registry.intake;

import static org.assertj.core.api.Assertions.assertThat;

import gov.miami.social.policy.intake.ListRow;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeptListTest {

    private static String kept(String list) {
        return ListText.of(KeptList.of(list.getBytes(StandardCharsets.UTF_8))).text();
    }

    @Test
    void aListWithoutANumberIsKeptToTheByte() {
        var sent = "url,phone,id\nhttp://facebook.com/a,305-416-1000,123456789\n".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(KeptList.of(sent)).isSameAs(sent);
    }

    @Test
    void aNumberInAnyColumnOfAnyRowIsMasked() {
        assertThat(kept("url,whatever\nhttp://facebook.com/a,of 123-45-6789\nhttp://facebook.com/b,078 05 1120,and one cell too many: 219-09-9999\n"))
                .isEqualTo("url,whatever\nhttp://facebook.com/a,of ***-**-****\nhttp://facebook.com/b,***-**-****,and one cell too many: ***-**-****\n");
    }

    @Test
    void theHeadingTellsWhatNineDigitsAre() {
        assertThat(kept("id;url;SSN of holder\n123456780;http://facebook.com/a;123456789\n123456781;http://facebook.com/b;987654321\n"))
                .isEqualTo("id;url;SSN of holder\n123456780;http://facebook.com/a;***-**-****\n123456781;http://facebook.com/b;987654321\n");
    }

    @Test
    void cellsBesideEachOtherAreNoNumber() {
        var list = "posts\tlikes\tviews\turl\n123\t45\t6789\thttp://facebook.com/a\n";
        assertThat(kept(list)).isEqualTo(list);
    }

    @Test
    void rowsStayOnTheirLines() {
        var rows = ListTable.of(kept("url,name\r\nhttp://facebook.com/a,\"123\r\n45\r\n6789\"\r\nhttp://facebook.com/b,Police\r\n"), 9, Optional.empty()).rows();
        assertThat(rows).extracting(ListRow::line).containsExactly(2L, 5L);
        assertThat(rows.get(0).cells()).containsValue("***-**-****");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void theFileKeepsItsCharacters(String encoding) {
        var sent = "url,name\nhttp://facebook.com/a,Señor 123-45-6789\n".getBytes(Charset.forName(encoding));
        var kept = ListText.of(KeptList.of(sent));
        assertThat(kept.encoding()).isEqualTo(encoding);
        assertThat(kept.text()).isEqualTo("url,name\nhttp://facebook.com/a,Señor ***-**-****\n");
    }

    @Test
    void whatIsKeptStaysAsItIs() {
        var once = KeptList.of("url\nhttp://facebook.com/123-45-6789\n".getBytes(StandardCharsets.UTF_8));
        assertThat(KeptList.of(once)).isSameAs(once);
    }
}
