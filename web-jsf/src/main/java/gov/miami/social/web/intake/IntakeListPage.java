package gov.miami.social.web.intake;

import gov.miami.social.policy.intake.IntakeStatus;
import gov.miami.social.registry.intake.IntakeService;
import gov.miami.social.registry.intake.IntakeView;
import gov.miami.social.registry.shared.ListQuery;
import gov.miami.social.registry.shared.Listing;
import gov.miami.social.web.shared.Column;
import gov.miami.social.web.shared.ListPage;
import gov.miami.social.web.shared.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Backs intake/list.xhtml. */
@Named
@RequestScoped
public class IntakeListPage extends ListPage<IntakeView> {

    @Inject
    private IntakeService intakes;

    public IntakeListPage() {
        super("status");
    }

    @Override
    protected Listing<IntakeView> list(ListQuery query) {
        return intakes.list(query);
    }

    @Override
    protected List<?> choices(String filter) {
        return filter.equals("status") ? List.of(IntakeStatus.values()) : List.of();
    }

    @Override
    protected List<Column<IntakeView>> columns() {
        return List.of(Column.of("name", IntakeView::name), Column.of("status", IntakeView::status), Column.of("rows", list -> list.counts().all()),
                Column.of("comingIn", list -> list.counts().comingIn()), Column.of("department", IntakeView::department),
                Column.of("receivedBy", list -> Words.doer(list.receivedBy())), Column.of("receivedAt", IntakeView::receivedAt));
    }
}
