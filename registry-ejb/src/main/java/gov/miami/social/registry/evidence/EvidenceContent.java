package gov.miami.social.registry.evidence;

/** A stored file with its bytes, on its way to the reader. */
public record EvidenceContent(EvidenceView file, byte[] bytes) {
}
