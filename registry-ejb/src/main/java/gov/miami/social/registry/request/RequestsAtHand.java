package gov.miami.social.registry.request;

import java.io.Serializable;
import java.util.List;

/**
 * What requests ask of the caller.
 *
 * @param mine    what he asked for and is not ended, drafts included; at most 20
 * @param waiting those whose waiting step he may decide, the longest waiting first; at most 20
 */
public record RequestsAtHand(List<RequestRow> mine, List<RequestRow> waiting) implements Serializable {
}
