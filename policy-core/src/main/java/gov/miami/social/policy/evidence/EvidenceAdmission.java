package gov.miami.social.policy.evidence;

import static gov.miami.social.policy.shared.Clause.EVIDENCE_HAS_CONTENT;
import static gov.miami.social.policy.shared.Clause.EVIDENCE_OF_ADMITTED_KIND;
import static gov.miami.social.policy.shared.Clause.EVIDENCE_WITHIN_SIZE;
import static gov.miami.social.policy.shared.Clause.INSTRUMENT_IS_A_SCAN;

import gov.miami.social.policy.shared.Check;
import gov.miami.social.policy.shared.Decision;
import java.util.Set;

/** Whether a file may be kept as evidence. */
public final class EvidenceAdmission {

    /** What a signed letter is kept as: pages that look like the paper, and nothing that acts when it is opened. */
    private static final Set<String> SCANS = Set.of("application/pdf", "image/png", "image/jpeg", "image/tiff");

    public static Decision decide(EvidenceCase facts) {
        var decision = Decision.of(
                Check.of(EVIDENCE_HAS_CONTENT, facts.bytes() > 0),
                Check.of(EVIDENCE_WITHIN_SIZE, facts.bytes() <= facts.most()),
                Check.of(EVIDENCE_OF_ADMITTED_KIND, facts.admitted().contains(facts.kind())));
        return facts.purpose() == EvidencePurpose.SIGNED_INSTRUMENT
                ? decision.and(Decision.of(Check.of(INSTRUMENT_IS_A_SCAN, SCANS.contains(facts.kind())))) : decision;
    }

    private EvidenceAdmission() {
    }
}
