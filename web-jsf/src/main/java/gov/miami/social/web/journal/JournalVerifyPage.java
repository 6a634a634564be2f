package gov.miami.social.web.journal;

import gov.miami.social.registry.journal.VerificationService;
import gov.miami.social.registry.journal.VerificationView;
import gov.miami.social.registry.shared.ListQuery;
import gov.miami.social.registry.shared.Listing;
import gov.miami.social.web.shared.Column;
import gov.miami.social.web.shared.ListPage;
import gov.miami.social.web.shared.Texts;
import gov.miami.social.web.shared.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Backs journal/verify.xhtml. */
@Named
@RequestScoped
public class JournalVerifyPage extends ListPage<VerificationView> {

    private static final String AGAIN = "/journal/verify?faces-redirect=true";

    @Inject
    private VerificationService verifications;
    private Optional<VerificationView> latest;
    private Map<String, String> names = Map.of();

    public JournalVerifyPage() {
        super("state");
    }

    public String start() {
        verifications.start();
        return AGAIN;
    }

    public String stop() {
        verifications.latest().ifPresent(run -> verifications.cancel(run.id()));
        return AGAIN;
    }

    @Override
    protected Listing<VerificationView> list(ListQuery query) {
        var page = verifications.list(query);
        names = verifications.names(page.rows());
        return page;
    }

    /** Who started it, by name; the login where no person stands behind it. */
    public String who(VerificationView run) {
        return names.getOrDefault(run.startedBy(), run.startedBy());
    }

    @Override
    protected List<Column<VerificationView>> columns() {
        return List.of(Column.of("startedAt", VerificationView::startedAt), Column.of("startedBy", this::who),
                Column.of("state", VerificationView::state), Column.of("rowsRead", VerificationView::rowsRead),
                Column.of("fault", JournalVerifyPage::fault));
    }

    /** The first row that is not as it was written, and in what way. */
    public static String fault(VerificationView run) {
        return run.fault().map(fault -> Texts.text("journal_verify.broken", Words.number(fault.row()), Words.of(fault.kind()))).orElse("");
    }

    /** As the list below shows it, which was read later: it may have ended meanwhile. */
    public VerificationView getLatest() {
        if (latest == null) {
            latest = verifications.latest().map(run -> getListing().rows().stream().filter(row -> row.id().equals(run.id())).findFirst().orElse(run));
        }
        return latest.orElse(null);
    }

    public String getLatestFault() {
        return fault(getLatest());
    }

    public boolean isRunning() {
        return getLatest() != null && getLatest().running();
    }
}
