package gov.miami.social.policy.evidence;

import java.util.List;

/** The facts of keeping a file: what it is to prove, its size and the largest allowed, its kind by content and the kinds admitted. */
public record EvidenceCase(EvidencePurpose purpose, long bytes, long most, String kind, List<String> admitted) {
}
