package gov.miami.social.policy.account;

import static gov.miami.social.policy.shared.Clause.RECEIVING_DEPARTMENT_DIFFERS;
import static gov.miami.social.policy.shared.Clause.SUCCESSOR_STANDS;
import static org.assertj.core.api.Assertions.assertThat;

import gov.miami.social.policy.shared.DepartmentKey;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AccountSuccessionTest {

    private static final DepartmentKey PARKS = new DepartmentKey("PRK");
    private static final DepartmentKey MERGED = new DepartmentKey("VKEY");

    @Test
    void anAccountPassesToTheDepartmentThatTookItsOwnOver() {
        assertThat(AccountSuccession.decide(Optional.of(MERGED), PARKS, true).allowed()).isTrue();
        assertThat(AccountSuccession.decide(Optional.of(MERGED), PARKS, false).refusing()).containsExactly(SUCCESSOR_STANDS);
        assertThat(AccountSuccession.decide(Optional.of(PARKS), PARKS, true).refusing()).containsExactly(RECEIVING_DEPARTMENT_DIFFERS);
    }
}
