package gov.miami.social.registry.intake;

import gov.miami.social.policy.account.AccountId;
import gov.miami.social.policy.account.AccountUrl;
import gov.miami.social.policy.account.PlatformKey;
import gov.miami.social.policy.intake.Column;
import gov.miami.social.policy.intake.JudgedRow;
import gov.miami.social.policy.intake.ListRow;
import gov.miami.social.policy.intake.Remark;
import gov.miami.social.policy.intake.RowJudgement;
import gov.miami.social.policy.intake.RowRemark;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Judges the rows of one list in their order, each also by the rows before it and by what is registered. */
final class RowJudge {

    private final RowJudgement judgement;
    private final boolean owned;
    private final Registered registered;
    private final Map<String, Long> lines = new HashMap<>();

    /** @param owned whether the list has an owner for rows that name none */
    RowJudge(RowJudgement judgement, boolean owned, Registered registered) {
        this.judgement = judgement;
        this.owned = owned;
        this.registered = registered;
    }

    JudgedRow judge(ListRow row) {
        var judged = owner(judgement.judge(row), row);
        if (!judged.verdict().comesIn()) {
            return judged;
        }
        var platform = judged.platform().orElseThrow();
        var earlier = earlier(platform, judged);
        if (earlier.isPresent()) {
            return judged.with(new RowRemark(Remark.DUPLICATE_IN_FILE, "", earlier.get().toString()));
        }
        return registered.as(platform, judged.account(), judged.url())
                .map(known -> judged.with(row.remark(Remark.ALREADY_REGISTERED, Column.URL, judged.url())).of(known)).orElse(judged);
    }

    /** An account without a department is nobody's. */
    private JudgedRow owner(JudgedRow judged, ListRow row) {
        var named = owned || judged.department().isPresent() || !row.text(Column.DEPARTMENT).isEmpty();
        return named ? judged : judged.with(row.remark(Remark.NO_DEPARTMENT, Column.DEPARTMENT, ""));
    }

    /** The line that named the account first, by its address or by platform and name. */
    private Optional<Long> earlier(PlatformKey platform, JudgedRow judged) {
        var byUrl = lines.putIfAbsent(AccountUrl.of(judged.url()).orElseThrow().key(), judged.line());
        var byName = lines.putIfAbsent(platform + " " + judged.account().toLowerCase(Locale.ROOT), judged.line());
        return Optional.ofNullable(byUrl == null ? byName : byUrl);
    }

    /** The fact "which account of the registry is this?". */
    interface Registered {

        Optional<AccountId> as(PlatformKey platform, String account, String url);
    }
}
