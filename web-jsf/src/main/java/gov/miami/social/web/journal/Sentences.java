package gov.miami.social.web.journal;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import gov.miami.social.registry.journal.Subject;
import gov.miami.social.web.shared.Texts;
import gov.miami.social.web.shared.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What somebody did, as a sentence with whom and what it was about; only what it was where the act names less, or is gone. */
public final class Sentences {

    private static final Pattern ASKED = Pattern.compile("\\{(\\w+)}");

    /** All things whose names the sentence needs. */
    public static Set<Subject> named(Subject about, String command, String asked) {
        var pattern = Words.optional("Sentence." + command);
        return pattern.isEmpty() ? Set.of() : Stream.concat(Stream.of(about), parts(about, command, asked).stream().filter(part -> pattern.contains("{" + part.name() + "}"))
                .flatMap(part -> part.said().stream()).flatMap(said -> said.subject().stream())).collect(toSet());
    }

    /** @param names of what the act was about and of what it names */
    public static String of(Subject about, String command, String asked, Map<Subject, String> names) {
        return Texts.find("Sentence." + command).flatMap(pattern -> filled(pattern, about, parts(about, command, asked), names)).orElseGet(() -> Texts.text("Command." + command));
    }

    /** Nothing where a part has no name. */
    static Optional<String> filled(String pattern, Subject about, List<Detail> said, Map<Subject, String> names) {
        var sentence = new StringBuilder();
        var at = ASKED.matcher(pattern);
        while (at.find()) {
            var told = told(at.group(1), about, said, names);
            if (told.isEmpty()) {
                return Optional.empty();
            }
            at.appendReplacement(sentence, Matcher.quoteReplacement(told.get()));
        }
        return Optional.of(at.appendTail(sentence).toString());
    }

    /** What a part says; a thing by its name, or not at all. */
    private static Optional<String> told(String name, Subject about, List<Detail> said, Map<Subject, String> names) {
        if (name.equals(about.kind())) {
            return Optional.ofNullable(names.get(about));
        }
        return said.stream().filter(part -> part.name().equals(name)).findFirst().map(part -> part.said().stream()
                .map(one -> one.subject().isEmpty() ? one.words() : names.getOrDefault(one.subject().get(), "")).collect(joining(", "))).filter(words -> !words.isBlank());
    }

    private static List<Detail> parts(Subject about, String command, String asked) {
        return Details.of(about, command, asked, PartWords::of);
    }

    private Sentences() {
    }
}
