package gov.miami.social.web.notice;

import gov.miami.social.policy.notice.DeliveryMode;
import gov.miami.social.registry.notice.ChooseDelivery;
import gov.miami.social.registry.notice.NoticeService;
import gov.miami.social.registry.notice.PreferenceView;
import gov.miami.social.registry.notice.SendSample;
import gov.miami.social.web.shared.Notes;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Backs notice/preferences.xhtml: when the person wants to get notices, and in which language. */
@Named
@ViewScoped
public class NoticePreferencesPage implements Serializable {

    @Inject
    private NoticeService notices;
    private PreferenceView preference;
    private DeliveryMode mode;
    private String language;

    public void load() {
        preference = notices.mine();
        mode = preference.mode();
        language = preference.language();
    }

    public String choose() {
        notices.choose(new ChooseDelivery(preference.person(), mode, language));
        Notes.flash("notice_preferences.chosen");
        return "/notice/preferences?faces-redirect=true";
    }

    public String sample() {
        notices.sample(new SendSample(preference.person()));
        Notes.flash("notice_preferences.sampled");
        return "/notice/preferences?faces-redirect=true";
    }

    public List<DeliveryMode> getModes() {
        return List.of(DeliveryMode.values());
    }

    public List<String> getLanguages() {
        return List.of("en", "es", "ht");
    }

    public DeliveryMode getMode() {
        return mode;
    }

    public void setMode(DeliveryMode mode) {
        this.mode = mode;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
