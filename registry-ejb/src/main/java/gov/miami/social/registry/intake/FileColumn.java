package gov.miami.social.registry.intake;

import gov.miami.social.policy.shared.Masking;
import java.io.Serializable;

/**
 * One column of a list as it was sent.
 *
 * @param place   counted from 0
 * @param example what stands in it first
 */
public record FileColumn(int place, String heading, String example) implements Serializable {

    static final int HEADING = 60;
    static final int EXAMPLE = 60;

    public FileColumn {
        heading = clean(heading, HEADING);
        example = clean(example, EXAMPLE);
    }

    private static String clean(String text, int longest) {
        var plain = Masking.mask(text.replaceAll("[\\p{Cc}\\p{Cf}\\s]+", " ").strip());
        return plain.length() > longest ? plain.substring(0, longest - 1) + "…" : plain;
    }
}
