package gov.miami.social.policy.evidence;

import static gov.miami.social.policy.shared.Clause.EVIDENCE_HAS_CONTENT;
import static gov.miami.social.policy.shared.Clause.EVIDENCE_OF_ADMITTED_KIND;
import static gov.miami.social.policy.shared.Clause.EVIDENCE_WITHIN_SIZE;

import gov.miami.social.policy.shared.Check;
import gov.miami.social.policy.shared.Decision;

/** Whether a file may be kept as evidence. */
public final class EvidenceAdmission {

    public static Decision decide(EvidenceCase facts) {
        return Decision.of(
                Check.of(EVIDENCE_HAS_CONTENT, facts.bytes() > 0),
                Check.of(EVIDENCE_WITHIN_SIZE, facts.bytes() <= facts.most()),
                Check.of(EVIDENCE_OF_ADMITTED_KIND, facts.admitted().contains(facts.kind())));
    }

    private EvidenceAdmission() {
    }
}
