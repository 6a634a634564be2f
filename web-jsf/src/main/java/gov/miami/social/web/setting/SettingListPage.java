package gov.miami.social.web.setting;

import gov.miami.social.registry.setting.SettingService;
import gov.miami.social.registry.setting.SettingView;
import gov.miami.social.registry.shared.ListQuery;
import gov.miami.social.registry.shared.Listing;
import gov.miami.social.web.shared.Column;
import gov.miami.social.web.shared.ListPage;
import gov.miami.social.web.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Backs setting/list.xhtml. */
@Named
@RequestScoped
public class SettingListPage extends ListPage<SettingView> {

    @Inject
    private SettingService settings;

    public SettingListPage() {
        super("toConfirm");
    }

    @Override
    protected Listing<SettingView> list(ListQuery query) {
        return settings.list(query);
    }

    @Override
    protected List<?> choices(String filter) {
        return filter.equals("toConfirm") ? List.of(true, false) : List.of();
    }

    @Override
    protected List<Column<SettingView>> columns() {
        return List.of(Column.of("name", setting -> Texts.text("Setting." + setting.name())), Column.of("content", SettingView::content),
                Column.of("unit", setting -> Texts.text("Setting.unit." + setting.unit())), Column.of("source", SettingView::source),
                Column.of("toConfirm", SettingView::toConfirm), Column.of("changedAt", SettingView::changedAt));
    }

    /** One part of a list as people call it: a kind of file by its short name, anything else as it stands. */
    public String word(SettingView setting, String part) {
        return setting.unit().equals("types") ? Texts.find("FileType." + part).orElse(part) : part;
    }
}
