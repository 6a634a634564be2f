package gov.miami.social.web.intake;

import gov.miami.social.policy.intake.IntakeId;
import gov.miami.social.policy.intake.Remark;
import gov.miami.social.policy.intake.RowRemark;
import gov.miami.social.policy.intake.Verdict;
import gov.miami.social.registry.account.AccountService;
import gov.miami.social.registry.account.Choice;
import gov.miami.social.registry.intake.IntakeRowView;
import gov.miami.social.registry.intake.IntakeService;
import gov.miami.social.registry.shared.ListQuery;
import gov.miami.social.registry.shared.Listing;
import gov.miami.social.web.shared.Column;
import gov.miami.social.web.shared.Ids;
import gov.miami.social.web.shared.ListPage;
import gov.miami.social.web.shared.Texts;
import gov.miami.social.web.shared.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Backs intake/show.xhtml: the report, row by row. */
@Named
@RequestScoped
public class IntakeShowPage extends ListPage<IntakeRowView> {

    @Inject
    private IntakeService intakes;
    @Inject
    private IntakeActs acts;
    @Inject
    private AccountService accounts;
    private IntakeId named;
    private Map<String, String> names;

    public IntakeShowPage() {
        super("verdict", "remark");
    }

    @Override
    protected Listing<IntakeRowView> list(ListQuery query) {
        return intakes.rows(named == null ? acts.getList().id() : named, query);
    }

    @Override
    protected void about(Map<String, String> address) {
        named = Ids.of(address.get("id"), IntakeId::parse);
    }

    @Override
    protected List<?> choices(String filter) {
        return switch (filter) {
            case "verdict" -> List.of(Verdict.values());
            case "remark" -> List.of(Remark.values());
            default -> List.of();
        };
    }

    @Override
    protected List<Column<IntakeRowView>> columns() {
        return List.of(Column.of("line", IntakeRowView::line), Column.of("verdict", IntakeRowView::verdict), Column.of("remarks", this::reasons),
                Column.of("platform", this::platform), Column.of("account", IntakeRowView::account),
                Column.of("shownName", IntakeRowView::shownName), Column.of("url", IntakeRowView::url),
                Column.of("department", row -> named(row.department())), Column.of("languages", IntakeRowView::languages),
                Column.of("purpose", IntakeRowView::purpose));
    }

    /** Where a figure leads: the rows of which it says how many they are. */
    public String to(String verdict) {
        return "intake/show.xhtml?id=" + acts.getList().id() + "&verdict=" + Verdict.valueOf(verdict) + "#list";
    }

    /** The platform's name; what the catalogue does not have stays as it was found. */
    public String platform(IntakeRowView row) {
        return named(row.platform());
    }

    /** The department that is to own the account: the row's, or that of the list. */
    public String department(IntakeRowView row) {
        return row.department().isEmpty() ? acts.getList().department() : named(row.department());
    }

    private String named(String key) {
        if (names == null) {
            names = Stream.of(accounts.choices().platforms(), accounts.choices().departments()).flatMap(List::stream).collect(Collectors.toMap(Choice::key, Choice::name, (one, other) -> one));
        }
        return names.getOrDefault(key, key);
    }

    /** All reasons of a row, each with its column and what stands there. */
    public String reasons(IntakeRowView row) {
        return row.remarks().stream().map(IntakeShowPage::reason).collect(Collectors.joining(" "));
    }

    private static String reason(RowRemark found) {
        var meant = found.suggestions().isEmpty() ? "" : " " + Texts.text("intake_show.meant", String.join(", ", found.suggestions()));
        return said(found) + meant;
    }

    private static String said(RowRemark found) {
        if (found.column().isEmpty()) {
            return Texts.text("intake_show.reason." + found.remark(), Words.of(found.remark()), found.text());
        }
        return Texts.text(found.text().isEmpty() ? "intake_show.reason.bare" : "intake_show.reason", Words.of(found.remark()), found.column(), found.text());
    }
}
