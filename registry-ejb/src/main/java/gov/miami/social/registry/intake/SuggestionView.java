package gov.miami.social.registry.intake;

import gov.miami.social.policy.intake.Remark;
import gov.miami.social.policy.intake.Suggestion;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/**
 * What rows of a list may have meant.
 *
 * @param rows how many say the same and may mean the same
 * @param line the first of them
 */
public record SuggestionView(Remark remark, String heading, String said, List<String> meant, long rows, long line) implements Serializable {

    static final String BETWEEN = " | ";

    static SuggestionView of(Object[] row) {
        return new SuggestionView((Remark) row[0], (String) row[1], (String) row[2], Arrays.asList(((String) row[3]).split(" \\| ")), (Long) row[4], (Long) row[5]);
    }

    Suggestion suggestion() {
        return new Suggestion(remark, heading, said, meant);
    }
}
