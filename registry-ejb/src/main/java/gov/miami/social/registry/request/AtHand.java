package gov.miami.social.registry.request;

import gov.miami.social.policy.shared.EmployeeId;
import java.util.Comparator;
import java.util.List;

/**
 * What requests ask of a person.
 *
 * @param mine    what he asked for and is not ended, the latest first
 * @param waiting those whose waiting step he may decide, the longest waiting first
 */
record AtHand(List<RequestFacts> mine, List<RequestFacts> waiting) {

    /** @param most how many of each */
    static AtHand of(List<RequestFacts> found, EmployeeId person, int most) {
        return new AtHand(found.stream().filter(facts -> facts.requester().equals(person)).sorted(Comparator.comparing(RequestFacts::draftedAt).reversed()).limit(most).toList(),
                found.stream().filter(facts -> !facts.requester().equals(person)).limit(most).toList());
    }
}
