package gov.miami.social.web.export;

import gov.miami.social.policy.shared.ExportState;
import gov.miami.social.registry.export.ExportService;
import gov.miami.social.registry.export.ExportView;
import gov.miami.social.registry.shared.ListQuery;
import gov.miami.social.registry.shared.Listing;
import gov.miami.social.web.shared.Column;
import gov.miami.social.web.shared.ListPage;
import gov.miami.social.web.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** Backs export/list.xhtml. */
@Named
@RequestScoped
public class ExportListPage extends ListPage<ExportView> {

    @Inject
    private ExportService exports;
    private Optional<ExportView> running;

    public ExportListPage() {
        super("state");
    }

    @Override
    protected Listing<ExportView> list(ListQuery query) {
        return exports.list(query);
    }

    @Override
    protected List<Column<ExportView>> columns() {
        return List.of(Column.of("startedAt", ExportView::startedAt), Column.of("list", ExportListPage::title), Column.of("format", ExportListPage::format),
                Column.of("state", ExportView::state), Column.of("rows", ExportView::rows));
    }

    public String stop() {
        exports.running().ifPresent(export -> exports.stop(export.id()));
        return "/export/list?faces-redirect=true";
    }

    /** What is being written; it may have ended since the list below was read. */
    public ExportView getRunning() {
        if (running == null) {
            running = exports.running();
        }
        return running.orElse(null);
    }

    /** What the list is called. */
    public static String title(ExportView export) {
        return Texts.text(export.list() + ".title");
    }

    /** What kind of file it is. */
    public static String format(ExportView export) {
        return Texts.text("common.export." + export.format());
    }

    public ExportState[] getStates() {
        return ExportState.values();
    }
}
