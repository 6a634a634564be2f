package gov.miami.social.registry.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every mail that the portal sends, written out in the three languages as people get it: target/mails/LANGUAGE.txt, to be read. */
class EveryMailTest {

    private static final Map<String, String> FACTS = Map.ofEntries(Map.entry("account", "@demomiamiparksphotos"), Map.entry("day", "2026-12-31"),
            Map.entry("number", "R-2026-0010"), Map.entry("asked", "request.asked.RENAME"), Map.entry("name", "@demomiamiparksandpools"), Map.entry("person", "Inés Caballero-O'Shea"), Map.entry("grantor", "Inés Caballero-O'Shea"),
            Map.entry("until", "2027-02-06"), Map.entry("office", "Parks and Recreation"), Map.entry("holders", "Noémie Saint-Vilus, Wojciech Łukasiński"),
            Map.entry("user", "@demomiamiparksphotos"), Map.entry("primary_contact", MailTexts.NOTHING), Map.entry("secondary_contact", "@demomiamiparksphotos"),
            Map.entry("requester", "R-2026-0003"), Map.entry("director", "Parks and Recreation"), Map.entry("delegate", MailTexts.NOTHING),
            Map.entry("decider", "R-2026-0004"), Map.entry("acting_director", "Solid Waste"), Map.entry("director_to_come", MailTexts.NOTHING),
            Map.entry("acting_to_come", "Solid Waste"), Map.entry("approver", MailTexts.NOTHING), Map.entry("sponsor", "Wojciech Łukasiński"),
            Map.entry("delegator", "Noémie Saint-Vilus"));
    private static final Pattern RAW = Pattern.compile("[{}]|\\d{4}-\\d{2}-\\d{2}|\\b(account|delegation|department|notice|request)\\.[a-z_]+|" + MailTexts.NOTHING);

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "ht"})
    void everyMailIsWholeAndInItsLanguage(String language) throws IOException {
        var faults = new ArrayList<String>();
        var all = new StringBuilder();
        for (var template : MailTexts.templates()) {
            var mail = text(template, language);
            all.append("=== ").append(template).append('\n').append(mail.subject()).append("\n\n").append(mail.plain()).append('\n');
            RAW.matcher(mail.subject() + mail.plain().replaceAll("https?://\\S+", "")).results().map(found -> template + ": " + found.group()).forEach(faults::add);
            if (!language.equals("en") && (mail.subject().equals(text(template, "en").subject()) || mail.plain().equals(text(template, "en").plain()))) {
                faults.add(template + " is English");
            }
        }
        Files.writeString(Files.createDirectories(Path.of("target/mails")).resolve(language + ".txt"), all);
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"es", "ht"})
    void everyTextIsTranslatedAndTellsTheSameFacts(String language) throws IOException {
        for (var feature : MailTexts.FEATURES) {
            var english = texts(feature, "");
            var other = texts(feature, "_" + language);
            assertThat(other.stringPropertyNames()).as(feature).isEqualTo(english.stringPropertyNames());
            english.forEach((key, text) -> {
                assertThat(facts(other.getProperty((String) key))).as((String) key).containsExactlyInAnyOrderElementsOf(facts((String) text));
                assertThat(other.getProperty((String) key)).as((String) key).isNotEqualTo(text);
            });
        }
    }

    private static MailText text(String template, String language) {
        var item = new MailItem(template, FACTS, "/home.xhtml", Instant.EPOCH);
        return new MailText(new MailTexts(), new Mail(new UUID(2, 13), "ines@miami.example", "Inés Caballero-O'Shea", Locale.forLanguageTag(language), List.of(item)));
    }

    private static List<String> facts(String text) {
        return Pattern.compile("\\{\\w+}").matcher(text).results().map(MatchResult::group).distinct().toList();
    }

    private static Properties texts(String feature, String language) throws IOException {
        var read = new Properties();
        try (var in = new InputStreamReader(EveryMailTest.class.getResourceAsStream("/mail/" + feature + language + ".properties"), StandardCharsets.UTF_8)) {
            read.load(in);
        }
        return read;
    }
}
