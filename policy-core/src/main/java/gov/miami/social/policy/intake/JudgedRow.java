package gov.miami.social.policy.intake;

import gov.miami.social.policy.account.AccountId;
import gov.miami.social.policy.account.PlatformKey;
import gov.miami.social.policy.shared.DepartmentKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A row of a list with all that is to be said about it.
 *
 * @param account   its name on the platform, as the address tells it
 * @param url       its address, as the list has it
 * @param languages codes of the languages that could be read
 * @param registered the account of the registry that is meant
 */
public record JudgedRow(long line, Optional<PlatformKey> platform, String account, String url, Optional<DepartmentKey> department,
        List<String> languages, List<RowRemark> remarks, Optional<AccountId> registered) {

    public JudgedRow {
        languages = List.copyOf(languages);
        remarks = List.copyOf(remarks);
    }

    public Verdict verdict() {
        return remarks.stream().map(found -> found.remark().verdict()).max(Comparator.naturalOrder()).orElse(Verdict.NEW);
    }

    /** The row with one remark more. */
    public JudgedRow with(RowRemark remark) {
        var more = new ArrayList<>(remarks);
        more.add(remark);
        return new JudgedRow(line, platform, account, url, department, languages, more, registered);
    }

    /** The row of an account that the registry has. */
    public JudgedRow of(AccountId known) {
        return new JudgedRow(line, platform, account, url, department, languages, remarks, Optional.of(known));
    }
}
