package gov.miami.social.registry.delegation;

import static gov.miami.social.registry.delegation.Ledger.ASSISTANT;
import static gov.miami.social.registry.delegation.Ledger.FIRST;
import static gov.miami.social.registry.delegation.Ledger.LAST;
import static gov.miami.social.registry.delegation.FilledLedger.OTHER;
import static org.assertj.core.api.Assertions.assertThat;

import gov.miami.social.policy.delegation.Power;
import gov.miami.social.policy.evidence.EvidenceId;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the ledger finds: by instrument, by holder, by power and day. */
class DelegationsTest {

    private static FilledLedger ledger;

    @BeforeAll
    static void fill() {
        ledger = new FilledLedger();
    }

    @AfterAll
    static void close() {
        ledger.close();
    }

    @Test
    void anInstrumentLeadsToItsDelegation() {
        Optional<Delegation> found = ledger.in((lists, all) -> all.under(ledger.parks.instrument()));
        Optional<Delegation> none = ledger.in((lists, all) -> all.under(EvidenceId.create()));
        assertThat(found.map(Delegation::id)).contains(ledger.parks.id());
        assertThat(none).isEmpty();
    }

    @Test
    void theLatestThatNamesTheHolderComesFirst() {
        List<LedgerEntry> found = ledger.in((lists, all) -> all.naming(OTHER));
        assertThat(found).extracting(LedgerEntry::id).containsExactly(ledger.revoked.id(), ledger.expired.id());
        assertThat(found).extracting(LedgerEntry::revoked).containsExactly(true, false);
    }

    @Test
    void thoseInForceAreFoundByPowerAndByHolder() {
        entries(ledger.in((lists, all) -> all.inForce(Power.APPROVE_USE, LAST))).containsExactly(ledger.everywhere.id());
        entries(ledger.in((lists, all) -> all.inForce(Power.APPROVE_USE, LAST.plusDays(1)))).isEmpty();
        ids(ledger.in((lists, all) -> all.inForce(ASSISTANT, FIRST))).containsExactlyInAnyOrder(ledger.everywhere.id(), ledger.parks.id());
        ids(ledger.in((lists, all) -> all.inForce(ASSISTANT, FIRST.minusDays(1)))).isEmpty();
    }

    private static ListAssert<Object> entries(List<LedgerEntry> found) {
        return assertThat(found.stream().<Object>map(LedgerEntry::id).toList());
    }

    private static ListAssert<Object> ids(List<Delegation> found) {
        return assertThat(found.stream().<Object>map(Delegation::id).toList());
    }
}
