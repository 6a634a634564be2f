package gov.miami.social.web.account;

import gov.miami.social.policy.account.PlatformStatus;
import gov.miami.social.registry.account.PlatformService;
import gov.miami.social.registry.account.PlatformView;
import gov.miami.social.registry.shared.ListQuery;
import gov.miami.social.registry.shared.Listing;
import gov.miami.social.web.shared.Column;
import gov.miami.social.web.shared.ListPage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Backs account/platforms.xhtml: the catalogue of platforms (DEF.A). */
@Named
@RequestScoped
public class AccountPlatformsPage extends ListPage<PlatformView> {

    @Inject
    private PlatformService platforms;

    public AccountPlatformsPage() {
        super("status");
    }

    @Override
    protected Listing<PlatformView> list(ListQuery query) {
        return platforms.list(query);
    }

    @Override
    protected List<?> choices(String filter) {
        return filter.equals("status") ? List.of(PlatformStatus.values()) : List.of();
    }

    @Override
    protected List<Column<PlatformView>> columns() {
        return List.of(Column.of("name", PlatformView::name), Column.of("owner", PlatformWords::owner), Column.of("hosts", PlatformView::hosts),
                Column.of("status", PlatformView::status), Column.of("note", PlatformWords::note), Column.of("toConfirm", PlatformView::toConfirm));
    }

    public String owner(PlatformView platform) {
        return PlatformWords.owner(platform);
    }

    public String note(PlatformView platform) {
        return PlatformWords.note(platform);
    }
}
