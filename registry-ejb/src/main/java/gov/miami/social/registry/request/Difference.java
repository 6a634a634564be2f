package gov.miami.social.registry.request;

import java.io.Serializable;

/**
 * One fact of an account that a request would alter.
 *
 * @param field  the fact, as the texts of a request's content call it
 * @param before what is on record; empty when nothing is
 */
public record Difference(String field, String before, String after) implements Serializable {
}
