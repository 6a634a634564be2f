package gov.miami.social.registry.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** A notice is found by what its row shows. */
class NoticeWordsTest {

    private final NoticeWords words = new NoticeWords(new MailTexts());

    @Test
    void itsRecipientItsNumberAndItsHeadingFindIt() {
        var kept = words.of("request.waits", Map.of("number", "R-2026-0012"), "Inés Caballero-O'Shea", "R-2026-0012");
        assertThat(kept).containsAll(NoticeWords.asked("R-2026-0012")).containsAll(NoticeWords.asked("ines caballero")).contains("shea")
                .containsAll(NoticeWords.asked("waiting for your decision")).containsAll(NoticeWords.asked("su decisión"));
    }

    @Test
    void anAccountIsFoundByAnyPartOfItsName() {
        var kept = words.of("account.lapsed", Map.of("account", "@MiamiParks", "day", "2026-03-02"), "", "MiamiParks, Facebook");
        assertThat(kept).contains("parks", "miamiparks", "facebook").containsAll(NoticeWords.asked("@MiamiParks"));
    }
}
