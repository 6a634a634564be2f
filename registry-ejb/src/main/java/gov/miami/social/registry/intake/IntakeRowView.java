package gov.miami.social.registry.intake;

import gov.miami.social.policy.account.AccountId;
import gov.miami.social.policy.intake.RowRemark;
import gov.miami.social.policy.intake.Verdict;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/** One row of a list with its verdict and all its reasons, as the report shows it. */
public record IntakeRowView(long line, Verdict verdict, String platform, String account, String url, String department,
        List<String> languages, String shownName, String purpose, List<RowRemark> remarks, Optional<AccountId> registered) implements Serializable {

    /** Whether a person may take what the portal suggests. */
    public boolean suggests() {
        return remarks.stream().anyMatch(found -> !found.suggestions().isEmpty());
    }
}
