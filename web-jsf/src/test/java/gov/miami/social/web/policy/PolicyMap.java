package gov.miami.social.web.policy;

import static gov.miami.social.policy.shared.Clause.Source.PORTAL;

import gov.miami.social.policy.shared.Clause;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** docs/policy-map.md as the text, the clauses, the rules and the words of the portal give it. */
record PolicyMap(Map<String, String> sentences, Map<String, String> words, ClauseUses uses) {

    private static final int SHOWN = 90;
    private static final int READINGS = 17;

    String text() {
        return """
                # Policy map

                Every sentence of APM 2-13 (as revised 3-22-2018): the clauses by which the portal applies it, the rule that puts each to the facts
                and who asks that rule; or why the sentence is left to people. A clause marked with a reading applies the City's reading where the text
                is silent. Made from the code by `PolicyMapTest`, which fails when a sentence or a clause is missing here.

                ## The policy

                | sentence | words | clauses, and where each acts |
                |---|---|---|
                """ + sentences.entrySet().stream().map(sentence -> row(sentence.getKey(), sentence.getValue())).collect(Collectors.joining())
                + """

                ## The law above it

                | clause | source | where it acts |
                |---|---|---|
                """ + Arrays.stream(Clause.values()).filter(clause -> !clause.inPolicy() && clause.source() != PORTAL)
                        .map(clause -> "| `" + clause + "` | " + words.get("Source." + clause.source()) + " " + clause.section() + " | " + uses.of(clause) + " |\n")
                        .collect(Collectors.joining())
                + """

                ## Plain rules of the portal

                Neither the policy nor the law speaks of these; they cite nothing else.

                | clause | where it acts |
                |---|---|
                """ + Arrays.stream(Clause.values()).filter(clause -> clause.source() == PORTAL)
                        .map(clause -> "| `" + clause + "` | " + uses.of(clause) + " |\n").collect(Collectors.joining())
                + """

                ## The City's readings

                None is the text; the City has yet to confirm them.

                | reading | what it says | clauses |
                |---|---|---|
                """ + IntStream.rangeClosed(1, READINGS).mapToObj(this::reading).collect(Collectors.joining());
    }

    private String row(String sentence, String printed) {
        var clauses = of(sentence);
        var acts = clauses.isEmpty() ? "Left to people: " + words.get("PolicySentence." + sentence)
                : clauses.stream().map(this::clause).collect(Collectors.joining("<br>"));
        return "| " + sentence + " | " + (printed.length() > SHOWN ? printed.substring(0, SHOWN).strip() + " ..." : printed.strip()) + " | " + acts + " |\n";
    }

    static List<Clause> of(String sentence) {
        return Arrays.stream(Clause.values()).filter(clause -> clause.inPolicy() && clause.section().equals(sentence)).toList();
    }

    private String clause(Clause clause) {
        return "`" + clause + "`" + (clause.reading() == 0 ? "" : " (reading " + clause.reading() + ")") + (clause.binds() ? "" : " (advises)")
                + ": " + uses.of(clause);
    }

    private String reading(int number) {
        var clauses = Arrays.stream(Clause.values()).filter(clause -> clause.reading() == number).map(clause -> "`" + clause + "`").toList();
        return "| " + number + " | " + words.get("Reading." + number) + " | " + (clauses.isEmpty() ? "none yet" : String.join(", ", clauses)) + " |\n";
    }
}
