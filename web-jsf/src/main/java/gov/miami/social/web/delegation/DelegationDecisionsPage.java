package gov.miami.social.web.delegation;

import gov.miami.social.registry.delegation.DelegatedDecisionView;
import gov.miami.social.registry.delegation.DelegationReportService;
import gov.miami.social.registry.shared.ListQuery;
import gov.miami.social.registry.shared.Listing;
import gov.miami.social.web.journal.Subjects;
import gov.miami.social.web.shared.Choice;
import gov.miami.social.web.shared.Column;
import gov.miami.social.web.shared.ListPage;
import gov.miami.social.web.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;

/** Backs delegation/decisions.xhtml. */
@Named
@RequestScoped
public class DelegationDecisionsPage extends ListPage<DelegatedDecisionView> {

    @Inject
    private DelegationReportService reports;
    @Inject
    private Subjects subjects;

    public DelegationDecisionsPage() {
        super("delegation", "allowed", "from", "until");
    }

    @Override
    protected Listing<DelegatedDecisionView> list(ListQuery query) {
        return reports.decisions(query);
    }

    @Override
    protected List<?> choices(String filter) {
        return filter.equals("allowed") ? Stream.of("true", "false").map(answer -> new Choice(answer, Texts.text("delegation_decisions.allowed." + answer))).toList() : List.of();
    }

    @Override
    protected List<Column<DelegatedDecisionView>> columns() {
        return List.of(Column.of("at", DelegatedDecisionView::at), Column.of("decider", DelegatedDecisionView::decider),
                Column.of("grantor", DelegatedDecisionView::grantor), Column.of("command", Acts::words),
                Column.of("subject", row -> subjects.words(row.subject(), row.subjectName())), Column.of("outcome", Acts::outcome),
                Column.of("inForce", DelegatedDecisionView::inForce), Column.of("delegation", DelegatedDecisionView::delegation));
    }

    public String words(DelegatedDecisionView decision) {
        return Acts.words(decision);
    }
}
