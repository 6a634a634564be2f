package gov.miami.social.policy.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import gov.miami.social.policy.account.AccountId;
import gov.miami.social.policy.account.AccountProfile;
import gov.miami.social.policy.account.PlatformKey;
import gov.miami.social.policy.delegation.DelegationId;
import gov.miami.social.policy.delegation.DepartmentScope;
import gov.miami.social.policy.evidence.EvidenceId;
import gov.miami.social.policy.intake.IntakeId;
import gov.miami.social.policy.request.EmergencyId;
import gov.miami.social.policy.request.RequestContent;
import gov.miami.social.policy.request.RequestId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Numbers that the portal makes itself: always new, read back as they were written; and small values beside them. */
class IdsTest {

    /** One kind of number: how a new one is made, how it is read, how it is built. */
    record Kind(Supplier<?> made, Function<String, ?> read, Function<UUID, ?> built) {
    }

    static Stream<Kind> kinds() {
        return Stream.of(new Kind(AccountId::random, AccountId::parse, AccountId::new), new Kind(DelegationId::random, DelegationId::parse, DelegationId::new),
                new Kind(EvidenceId::create, EvidenceId::parse, EvidenceId::new), new Kind(IntakeId::random, IntakeId::parse, IntakeId::new),
                new Kind(EmergencyId::random, EmergencyId::parse, EmergencyId::new), new Kind(RequestId::random, RequestId::parse, RequestId::new));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aNumberIsReadAsItWasWritten(Kind kind) {
        var number = kind.made().get();
        assertThat(kind.read().apply(number.toString())).isEqualTo(number);
        assertThat(UUID.fromString(number.toString())).isNotNull();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyNumberIsNew(Kind kind) {
        assertThat(kind.made().get()).isNotNull().isNotEqualTo(kind.made().get());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void nothingIsNoNumber(Kind kind) {
        assertThatNullPointerException().isThrownBy(() -> kind.built().apply(null));
        assertThatIllegalArgumentException().isThrownBy(() -> kind.read().apply("garbage"));
    }

    @Test
    void scopesAndPlatformsReadAsPeopleWriteThem() {
        assertThat(DepartmentScope.everyDepartment()).hasToString("*");
        assertThat(DepartmentScope.of(List.of(new DepartmentKey("POL"), new DepartmentKey("FIN")))).hasToString("[FIN, POL]");
        assertThat(new PlatformKey("facebook")).isLessThan(new PlatformKey("youtube"));
    }

    @Test
    void aRequestForAnotherPlatformKeepsTheRest() {
        var youtube = new PlatformKey("youtube");
        var moved = RequestContent.empty().on(youtube);
        assertThat(moved.profile().platform()).isEqualTo(Optional.of(youtube));
        assertThat(moved.profile()).usingRecursiveComparison().ignoringFields("platform").isEqualTo(AccountProfile.empty());
        assertThat(moved).usingRecursiveComparison().ignoringFields("profile").isEqualTo(RequestContent.empty());
    }
}
