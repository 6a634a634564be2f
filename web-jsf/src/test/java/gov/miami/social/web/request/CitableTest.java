package gov.miami.social.web.request;

import static org.assertj.core.api.Assertions.assertThat;

import gov.miami.social.policy.request.RequestKind;
import gov.miami.social.policy.shared.Check;
import gov.miami.social.policy.shared.Clause;
import gov.miami.social.policy.shared.Decision;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CitableTest {

    @ParameterizedTest
    @EnumSource
    void aRefusalOffersTheSentenceOfItsKindAndOfNoOther(RequestKind kind) {
        assertThat(Citable.sentences(kind, Decision.of(Check.of(Clause.OFFICIAL_LINKS_NAMED, true))))
                .filteredOn(sentence -> sentence.startsWith("A.1")).containsExactly(kind.sentence().toString());
    }

    @ParameterizedTest
    @EnumSource
    void whatIsUnmetStandsFirst(RequestKind kind) {
        assertThat(Citable.sentences(kind, Decision.of(Check.of(Clause.OFFICIAL_LINKS_NAMED, false)))).startsWith("A.5").doesNotHaveDuplicates();
    }
}
