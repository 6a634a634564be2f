package gov.miami.social.policy.shared;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/** One edition of APM 2-13, named by the day it was issued. */
public record PolicyVersion(LocalDate issued) implements Serializable {

    public PolicyVersion {
        Objects.requireNonNull(issued, "issued");
    }

    public static PolicyVersion parse(String text) {
        return new PolicyVersion(LocalDate.parse(text));
    }

    @Override
    public String toString() {
        return issued.toString();
    }
}
