package gov.miami.social.policy.evidence;

import static gov.miami.social.policy.shared.Clause.EVIDENCE_HAS_CONTENT;
import static gov.miami.social.policy.shared.Clause.EVIDENCE_OF_ADMITTED_KIND;
import static gov.miami.social.policy.shared.Clause.EVIDENCE_WITHIN_SIZE;
import static gov.miami.social.policy.shared.Clause.INSTRUMENT_IS_A_SCAN;
import static org.assertj.core.api.Assertions.assertThat;

import gov.miami.social.policy.shared.Check;
import gov.miami.social.policy.shared.Decision;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvidenceAdmissionTest {

    @Test
    void aFileOfAnAdmittedKindUpToTheLargestSizeIsKept() {
        assertThat(of(1, "application/pdf").allowed()).isTrue();
        assertThat(of(100, "image/png").checks()).containsExactly(Check.of(EVIDENCE_HAS_CONTENT, true),
                Check.of(EVIDENCE_WITHIN_SIZE, true), Check.of(EVIDENCE_OF_ADMITTED_KIND, true));
    }

    @Test
    void anEmptyFileProvesNothing() {
        assertThat(of(0, "application/pdf").refusing()).containsExactly(EVIDENCE_HAS_CONTENT);
    }

    @Test
    void oneByteTooManyIsRefused() {
        assertThat(of(101, "application/pdf").refusing()).containsExactly(EVIDENCE_WITHIN_SIZE);
    }

    @Test
    void aKindThatIsNotAdmittedIsRefused() {
        assertThat(of(100, "application/x-msdownload").refusing()).containsExactly(EVIDENCE_OF_ADMITTED_KIND);
    }

    @Test
    void everyFaultIsToldAtOnce() {
        assertThat(of(101, "application/x-sh").refusing()).containsExactly(EVIDENCE_WITHIN_SIZE, EVIDENCE_OF_ADMITTED_KIND);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/pdf", "image/png", "image/jpeg", "image/tiff"})
    void aSignedDocumentIsAPdfOrAPicture(String kind) {
        assertThat(instrument(kind).checks()).contains(Check.of(INSTRUMENT_IS_A_SCAN, true));
        assertThat(instrument(kind).allowed()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "image/svg+xml", "application/zip", "text/plain"})
    void aSignedDocumentIsNothingElseThoughTheKindProvesOtherThings(String kind) {
        assertThat(instrument(kind).refusing()).containsExactly(INSTRUMENT_IS_A_SCAN);
        assertThat(EvidenceAdmission.decide(new EvidenceCase(EvidencePurpose.ARCHIVE_PROOF, 1, 100, kind, List.of(kind))).allowed()).isTrue();
    }

    private static Decision instrument(String kind) {
        return EvidenceAdmission.decide(new EvidenceCase(EvidencePurpose.SIGNED_INSTRUMENT, 1, 100, kind, List.of(kind)));
    }

    private static Decision of(long bytes, String kind) {
        return EvidenceAdmission.decide(new EvidenceCase(EvidencePurpose.OTHER, bytes, 100, kind, List.of("application/pdf", "image/png")));
    }
}
