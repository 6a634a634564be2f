package gov.miami.social.web.setting;

import gov.miami.social.registry.setting.ChangeSetting;
import gov.miami.social.registry.setting.SettingService;
import gov.miami.social.registry.setting.SettingView;
import gov.miami.social.web.shared.Notes;
import gov.miami.social.web.shared.Texts;
import gov.miami.social.web.shared.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Backs setting/edit.xhtml. */
@Named
@ViewScoped
public class SettingEditPage implements Serializable {

    @Inject
    private SettingService settings;
    private String id;
    private SettingView setting;
    private String content;
    private String source;
    private boolean toConfirm;

    public void load() {
        setting = settings.find(id == null ? "" : id);
        content = setting.content();
        source = setting.source();
        toConfirm = setting.toConfirm();
    }

    public String save() {
        settings.change(new ChangeSetting(setting.name(), content, source, toConfirm, setting.version()));
        Notes.flash("setting_edit.saved", getName());
        return "/setting/list?faces-redirect=true";
    }

    /** What the setting is called. */
    public String getName() {
        return Texts.text("Setting." + setting.name());
    }

    /** What the setting may be: a number within bounds, one name, or so many. */
    public String getRange() {
        if (setting.ofNames() && !setting.ofMany()) {
            return Texts.text("setting_edit.one.range", Texts.text("Setting.unit." + setting.unit()));
        }
        return Texts.text(setting.ofMany() ? "setting_edit.names.range" : "setting_edit.content.range",
                Words.number(setting.lowest()), Words.number(setting.highest()), Texts.text("Setting.unit." + setting.unit()));
    }

    public SettingView getSetting() {
        return setting;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getContent() {
        return content;
    }

    public void setContent(String content) {
        this.content = content;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public boolean isToConfirm() {
        return toConfirm;
    }

    public void setToConfirm(boolean toConfirm) {
        this.toConfirm = toConfirm;
    }
}
