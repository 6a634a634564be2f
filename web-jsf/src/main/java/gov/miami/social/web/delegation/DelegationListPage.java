package gov.miami.social.web.delegation;

import gov.miami.social.policy.delegation.Capacity;
import gov.miami.social.policy.delegation.DelegationState;
import gov.miami.social.policy.delegation.Power;
import gov.miami.social.registry.delegation.DelegationLine;
import gov.miami.social.registry.delegation.DelegationReportService;
import gov.miami.social.registry.delegation.HeldPower;
import gov.miami.social.registry.delegation.OwnDelegationService;
import gov.miami.social.registry.shared.ListQuery;
import gov.miami.social.registry.shared.Listing;
import gov.miami.social.web.shared.Column;
import gov.miami.social.web.shared.ListPage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Backs delegation/list.xhtml. */
@Named
@RequestScoped
public class DelegationListPage extends ListPage<DelegationLine> {

    @Inject
    private DelegationReportService reports;
    @Inject
    private OwnDelegationService own;
    private List<HeldPower> mine;

    public DelegationListPage() {
        super("state", "power", "capacity");
    }

    @Override
    protected Listing<DelegationLine> list(ListQuery query) {
        return reports.list(query);
    }

    @Override
    protected boolean standsWithJournal() {
        return true;
    }

    @Override
    protected List<?> choices(String filter) {
        return switch (filter) {
            case "state" -> List.of(DelegationState.values());
            case "capacity" -> List.of(Capacity.values());
            case "power" -> List.of(Power.values());
            default -> List.of();
        };
    }

    @Override
    protected List<Column<DelegationLine>> columns() {
        return List.of(Column.of("holder", DelegationLine::holder), Column.of("grantor", DelegationLine::grantor),
                Column.of("capacity", DelegationLine::capacity), Column.of("powers", DelegationLine::powers),
                Column.of("departments", Scopes::words), Column.of("from", DelegationLine::from),
                Column.of("until", DelegationLine::until), Column.of("state", DelegationLine::state));
    }

    /** The powers the person holds today under delegations. */
    public List<HeldPower> getMine() {
        if (mine == null) {
            mine = own.mine();
        }
        return mine;
    }
}
