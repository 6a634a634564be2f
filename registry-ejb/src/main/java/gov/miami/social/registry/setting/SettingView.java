package gov.miami.social.registry.setting;

import gov.miami.social.policy.setting.SettingKind;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A setting as pages show it; {@code unit} is a key for texts. */
public record SettingView(String name, SettingKind kind, String content, String unit, int lowest, int highest, String source,
        boolean toConfirm, Optional<Instant> changedAt, Optional<String> changedBy, long version) implements Serializable {

    /** The same with the name of who changed it in place of the login. */
    SettingView by(Optional<String> name) {
        return new SettingView(this.name, kind, content, unit, lowest, highest, source, toConfirm, changedAt, name, version);
    }

    /** Whether it holds names and not one number. */
    public boolean ofNames() {
        return kind == SettingKind.LIST;
    }

    /** Whether it may hold more than one name. */
    public boolean ofMany() {
        return ofNames() && highest > 1;
    }

    /** The content in parts: the names of a list, or the one number. */
    public List<String> parts() {
        return SettingKind.names(content);
    }
}
