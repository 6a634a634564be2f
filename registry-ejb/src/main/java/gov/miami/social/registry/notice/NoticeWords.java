package gov.miami.social.registry.notice;

import static java.util.stream.Collectors.toSet;

import gov.miami.social.registry.shared.SearchText;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The words by which a notice is found: of its recipient, its heading and what it names, and any part of what it is about. */
record NoticeWords(MailTexts texts) {

    static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.forLanguageTag("es"), Locale.forLanguageTag("ht"));

    /** In every language, for the recipient may choose another one before it is sent. */
    Set<String> of(String template, Map<String, String> facts, String recipient, String subject) {
        var headings = LANGUAGES.stream().map(language -> texts.of(template + ".subject", language, facts));
        var said = Stream.of(Stream.of(recipient), headings, facts.values().stream()).flatMap(each -> each).flatMap(text -> SearchText.kept(plain(text)).stream());
        return Stream.concat(said, SearchText.endings(plain(subject)).stream()).map(SearchText::cut).collect(toSet());
    }

    /** The words of a question. */
    static Set<String> asked(String text) {
        return SearchText.words(plain(text)).stream().map(SearchText::cut).collect(toSet());
    }

    /** A name is found with and without the sign before it. */
    private static String plain(String text) {
        return text.replace('@', ' ');
    }
}
