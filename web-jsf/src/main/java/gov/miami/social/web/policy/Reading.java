package gov.miami.social.web.policy;

import gov.miami.social.policy.shared.Clause;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The City's reading where the policy is silent or doubtful; never part of its text. */
public record Reading(int number, List<String> sentences) {

    private static final int COUNT = 17;

    /** All readings, each with the sentences in which a clause of the portal applies it. */
    static List<Reading> all() {
        return IntStream.rangeClosed(1, COUNT).mapToObj(number -> new Reading(number, Arrays.stream(Clause.values())
                .filter(clause -> clause.reading() == number && clause.inPolicy()).map(Clause::section).distinct().toList())).toList();
    }

    public String key() {
        return "Reading." + number;
    }
}
