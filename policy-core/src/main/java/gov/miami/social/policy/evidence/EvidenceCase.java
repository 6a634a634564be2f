package gov.miami.social.policy.evidence;

import java.util.List;

/** The facts of keeping a file: its size and the largest allowed, its kind by content and the kinds admitted. */
public record EvidenceCase(long bytes, long most, String kind, List<String> admitted) {
}
