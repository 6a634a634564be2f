package gov.miami.social.web.policy;

import static org.assertj.core.api.Assertions.assertThat;

import gov.miami.social.policy.shared.Clause;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** docs/policy-map.md lists every sentence of the policy and every clause, where they belong; why is said where no clause acts. */
class PolicyMapTest {

    private static final Path MAP = Path.of("..", "docs", "policy-map.md");
    private static final Path SCRIPT = Path.of("..", "registry-ejb", "src", "main", "resources", "db", "migration", "V010__policy.sql");
    private static final Path TEXTS = Path.of("src", "main", "resources", "gov", "miami", "social", "web", "texts");
    private static final Pattern WORDS = Pattern.compile("^    \\(\\d+, \\d+, '([^']+)', '((?:[^']|'')*)'\\)", Pattern.MULTILINE);
    private static final Pattern ROW = Pattern.compile("^\\| (\\S+) \\| [^|]* \\| (.*) \\|$", Pattern.MULTILINE);
    private static final Pattern NAME = Pattern.compile("`([A-Z_]+)`");
    private static final String HOW = "docs/policy-map.md is behind the code; write it anew:\n"
            + "mvn -pl web-jsf -am test -Dtest=PolicyMapTest -Dpolicy-map=write -Dsurefire.failIfNoSpecifiedTests=false";

    private final Map<String, String> sentences = sentences();
    private final Map<String, String> words = words();

    PolicyMapTest() throws IOException {
    }

    @Test
    void everySentenceStandsInTheMapWithExactlyItsClauses() throws IOException {
        if ("write".equals(System.getProperty("policy-map"))) {
            Files.writeString(MAP, new PolicyMap(sentences, words, new ClauseUses()).text());
        }
        assertThat(sentences).hasSizeGreaterThan(50);
        assertThat(clausesBySentence(Files.readString(MAP))).as(HOW).isEqualTo(sentences.keySet().stream().collect(
                Collectors.toMap(sentence -> sentence, sentence -> PolicyMap.of(sentence).stream().map(Clause::name).toList().toString())));
    }

    @Test
    void everyClauseStandsInTheMap() throws IOException {
        var map = Files.readString(MAP);
        assertThat(NAME.matcher(map).results().map(name -> name.group(1)).collect(Collectors.toSet())).as(HOW)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Clause.values()).map(Clause::name).toList());
    }

    @Test
    void everyClauseOfThePolicyCitesASentence() {
        assertThat(Arrays.stream(Clause.values()).filter(Clause::inPolicy).map(Clause::section)).isSubsetOf(sentences.keySet());
    }

    @Test
    void aSentenceWithoutAClauseSaysWhyItIsLeftToPeople() {
        assertThat(sentences.keySet()).allSatisfy(sentence -> assertThat(words).containsKey("PolicySentence." + sentence));
        assertThat(Reading.all()).allSatisfy(reading -> assertThat(words).containsKey(reading.key()));
    }

    @Test
    void aMapThatLacksASentenceOrAClauseIsFound() throws IOException {
        var map = Files.readString(MAP);
        assertThat(clausesBySentence(map.replace("| A.5 |", "| A.9 |"))).doesNotContainKey("A.5");
        assertThat(clausesBySentence(map.replace("`OFFICIAL_LINKS_SHOWN`", ""))).isNotEqualTo(clausesBySentence(map));
    }

    private static Map<String, String> clausesBySentence(String map) {
        var policy = map.substring(map.indexOf("## The policy"), map.indexOf("## The law above it"));
        return ROW.matcher(policy).results().filter(row -> !row.group(1).equals("sentence")).collect(Collectors.toMap(row -> row.group(1),
                row -> NAME.matcher(row.group(2)).results().map(name -> name.group(1)).toList().toString()));
    }

    private static Map<String, String> sentences() throws IOException {
        var found = new LinkedHashMap<String, String>();
        WORDS.matcher(Files.readString(SCRIPT)).results().forEach(words -> found.put(words.group(1), words.group(2).replace("''", "'")));
        return found;
    }

    private static Map<String, String> words() throws IOException {
        var words = new TreeMap<String, String>();
        try (var files = Files.list(TEXTS)) {
            for (var file : files.filter(path -> path.toString().matches(".*/[a-z]+\\.properties")).toList()) {
                var texts = new Properties();
                texts.load(Files.newBufferedReader(file));
                texts.forEach((key, text) -> words.put((String) key, (String) text));
            }
        }
        return words;
    }
}
