package gov.miami.social.web.shared;

import java.io.Serializable;

/** One bar or column of a plot: what it counts, how many, where it leads ("account/list.xhtml?status=..." or empty), its tone. */
public record Bar(String label, long value, String to, String tone) implements Serializable {

    /** What is left over when only the longest are drawn: a number without a bar, which would dwarf the others. */
    public static Bar rest(String label, long value) {
        return new Bar(label, value, "", "rest");
    }

    boolean rest() {
        return "rest".equals(tone);
    }

    public static Bar of(String label, long value) {
        return new Bar(label, value, "", "plain");
    }

    public static Bar of(String label, long value, String to) {
        return new Bar(label, value, to, "plain");
    }
}
