package gov.miami.social.registry.department;

import java.io.Serializable;

/** How much goes with a department when it is merged: its people today, its open accounts, and the requests not ended that concern it. */
public record Belongings(long people, long accounts, long requests) implements Serializable {
}
