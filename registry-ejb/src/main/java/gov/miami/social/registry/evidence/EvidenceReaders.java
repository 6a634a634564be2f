package gov.miami.social.registry.evidence;

import gov.miami.social.policy.evidence.EvidenceId;

/** The fact "has the caller a part in what this file proves?", known to the features that refer to files. */
public interface EvidenceReaders {

    boolean mayRead(EvidenceId file);
}
