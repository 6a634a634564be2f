package gov.miami.social.registry.request;

import java.io.Serializable;
import java.util.List;

/** Requests in numbers: how long they wait for a decision, how many do, and the emergencies in force. */
public record RequestGlance(List<Age> ages, long waiting, List<EmergencyView> emergencies) implements Serializable {

    /** How many wait for so many days: {@code from} until {@code until}, or more when that is 0. */
    public record Age(int from, int until, long number) implements Serializable {
    }
}
