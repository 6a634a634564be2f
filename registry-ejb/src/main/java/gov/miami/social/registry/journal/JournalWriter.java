package gov.miami.social.registry.journal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/** Adds rows at the end of the chain; a refusal is kept although the work it refused is rolled back. */
@Stateless
@PermitAll
public class JournalWriter {

    @Inject
    private EndOfChain end;

    public void keep(Act act) {
        end.add(List.of(act));
    }

    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void keepApart(Act act) {
        end.add(List.of(act));
    }

    /** Many acts in one go, in their order. */
    public void keepAll(List<Act> acts) {
        end.add(acts);
    }
}
