package gov.miami.social.registry.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MailTextTest {

    private static final UUID ID = new UUID(2, 13);

    private final MailTexts texts = new MailTexts();

    private static MailItem sample(Map<String, String> facts) {
        return new MailItem("notice.sample", facts, "/home.xhtml?a=1&b=2", Instant.EPOCH);
    }

    private MailText text(String language, MailItem... items) {
        return new MailText(texts, new Mail(ID, "ines@miami.example", "Inés <O'Shea>", Locale.forLanguageTag(language), List.of(items)));
    }

    @Test
    void oneNoticeGivesTheMailItsSubject() {
        assertThat(text("en", sample(Map.of())).subject()).isEqualTo("Sample of a notice");
        assertThat(text("en", sample(Map.of())).plain()).contains("Dear Inés <O'Shea>,", "There is nothing to do.", "/social/home.xhtml?a=1&b=2");
    }

    @Test
    void aDigestNamesItsCountAndHeadsEachNotice() {
        var digest = text("en", sample(Map.of()), sample(Map.of()));
        assertThat(digest.subject()).isEqualTo("Social media portal: 2 notices");
        assertThat(digest.html().split("<h2>")).hasSize(3);
    }

    @Test
    void theHtmlPartShowsNamesAsTheyAre() {
        assertThat(text("en", sample(Map.of())).html()).contains("Inés &lt;O'Shea&gt;", "a=1&amp;b=2").doesNotContain("<O'Shea>");
    }

    @Test
    void itSpeaksTheRecipientsLanguage() {
        assertThat(text("es", sample(Map.of())).subject()).isEqualTo("Ejemplo de un aviso");
        assertThat(text("ht", sample(Map.of())).html()).contains("<html lang=\"ht\">");
    }

    @Test
    void socialSecurityNumbersAreMasked() {
        assertThat(MailFacts.text(Map.of("note", "his is 219-09-9999"))).contains("***-**-****").doesNotContain("9999\"");
    }

    @Test
    void aTextThatIsMissingIsFoundWhenTheNoticeIsQueued() {
        texts.require("notice.sample", Set.of());
        assertThatThrownBy(() -> texts.require("notice.unheard", Set.of())).isInstanceOf(MissingResourceException.class);
        assertThatThrownBy(() -> texts.require("account.lapsed", Set.of("account"))).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("account.lapsed.body");
    }
}
