package gov.miami.social.registry.setting;

import gov.miami.social.policy.setting.SettingKind;
import gov.miami.social.registry.shared.Matter;
import gov.miami.social.registry.shared.Moment;
import gov.miami.social.registry.shared.NoSuchItem;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The settings as facts for the other features; read once a request, so that one act knows one state of them. */
@RequestScoped
public class Settings {

    @Inject
    private SettingTable table;
    @Inject
    private Moment moment;
    private Map<String, String> contents;

    public int number(String name) {
        return Integer.parseInt(text(name));
    }

    public List<String> list(String name) {
        return SettingKind.names(text(name));
    }

    public String text(String name) {
        if (contents == null) {
            contents = moment.once(Matter.of("setting"), "settings", "", table::contents);
        }
        return Optional.ofNullable(contents.get(name)).orElseThrow(() -> new NoSuchItem(name));
    }
}
