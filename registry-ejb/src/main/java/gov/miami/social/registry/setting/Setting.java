package gov.miami.social.registry.setting;

import gov.miami.social.policy.setting.SettingCase;
import gov.miami.social.policy.setting.SettingChange;
import gov.miami.social.policy.setting.SettingKind;
import gov.miami.social.policy.shared.Decision;
import gov.miami.social.registry.shared.StaleView;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A number or list that the policy leaves open. Seeded with the City's reading, then changed by the administrators. */
@Entity
@Table(name = "setting")
class Setting {

    @Id
    private String name;
    @Enumerated(EnumType.STRING)
    private SettingKind kind;
    private String content;
    private String unit;
    private int lowest;
    private int highest;
    private String source;
    private boolean toConfirm;
    private Instant changedAt;
    private String changedBy;
    @Version
    private long version;

    protected Setting() {
    }

    /** Lets in who saw the present state; others are told by name who changed it. */
    Setting open(long seen, UnaryOperator<String> names) {
        if (seen != version) {
            throw new StaleView(name, Optional.ofNullable(changedBy).map(names).orElse(""));
        }
        return this;
    }

    Decision change(ChangeSetting command, String login, Instant at) {
        var decision = SettingChange.decide(new SettingCase(kind, lowest, highest, command.content(), command.source()));
        if (decision.allowed()) {
            content = command.content().strip();
            source = command.source().strip();
            toConfirm = command.toConfirm();
            changedAt = at;
            changedBy = login;
        }
        return decision;
    }

    String name() {
        return name;
    }

    String content() {
        return content;
    }

    SettingView view() {
        return new SettingView(name, kind, content, unit, lowest, highest, source, toConfirm,
                Optional.ofNullable(changedAt), Optional.ofNullable(changedBy), version);
    }
}
