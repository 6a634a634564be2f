package gov.miami.social.registry.intake;

import gov.miami.social.policy.intake.RowRemark;
import gov.miami.social.policy.intake.Verdict;
import java.io.Serializable;
import java.util.List;

/** One row of a list with its verdict and all its reasons, as the report shows it. */
public record IntakeRowView(long line, Verdict verdict, String platform, String account, String url, String department,
        List<String> languages, String purpose, List<RowRemark> remarks) implements Serializable {
}
