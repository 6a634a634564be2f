package gov.miami.social.web.request;

import gov.miami.social.registry.policy.PassageView;
import gov.miami.social.registry.policy.PolicyTextView;
import gov.miami.social.registry.policy.WordsView;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * A sentence of the policy quoted whole, with the part that applies marked: "No department may establish" says nothing
 * without its end.
 *
 * @param sentence its address
 * @param before   the words of the same printed sentence before the part that applies
 * @param applying the part that applies
 * @param after    the words after it
 */
public record Quotation(String sentence, String before, String applying, String after) implements Serializable {

    /** What ends a printed sentence. */
    private static final String END = "(?s).*[.;:]\\s*";

    static List<Quotation> of(PolicyTextView text, List<String> sentences) {
        return sentences.stream().flatMap(sentence -> text.passages().stream().flatMap(passage -> in(passage, sentence).stream()).limit(1)).toList();
    }

    private static Optional<Quotation> in(PassageView passage, String sentence) {
        var words = passage.words();
        var applies = words.stream().filter(part -> part.sentence().filter(found -> found.toString().equals(sentence)).isPresent()).findFirst();
        return applies.map(words::indexOf).map(at -> new Quotation(sentence, before(words, at), words.get(at).printed(), after(words, at)));
    }

    /** Back to where the printed sentence begins: after words that end one. */
    private static String before(List<WordsView> words, int at) {
        var from = at;
        while (from > 0 && !words.get(from - 1).printed().matches(END)) {
            from--;
        }
        return joined(words.subList(from, at));
    }

    /** On to where the printed sentence ends. */
    private static String after(List<WordsView> words, int at) {
        var until = at;
        while (until < words.size() - 1 && !words.get(until).printed().matches(END)) {
            until++;
        }
        return joined(words.subList(at + 1, until + 1));
    }

    private static String joined(List<WordsView> words) {
        return words.stream().map(WordsView::printed).reduce("", String::concat);
    }

    /** As a choice: its address, and its words as markup with the part that applies marked unless that is the whole. */
    public String getMarkup() {
        var part = before.isBlank() && after.isBlank() ? escaped(applying.strip()) : "<mark>" + escaped(applying.strip()) + "</mark>";
        return "APM 2-13 " + sentence + ": " + escaped(before) + part + " " + escaped(after).strip();
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
