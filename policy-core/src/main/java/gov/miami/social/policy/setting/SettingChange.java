package gov.miami.social.policy.setting;

import static gov.miami.social.policy.shared.Clause.SETTING_NAMES_ITS_SOURCE;
import static gov.miami.social.policy.shared.Clause.SETTING_WITHIN_RANGE;

import gov.miami.social.policy.shared.Check;
import gov.miami.social.policy.shared.Decision;

/** Whether a setting may take a new content: within its range, and with the text or the reading it rests on. */
public final class SettingChange {

    public static Decision decide(SettingCase facts) {
        var measure = facts.kind().measure(facts.content());
        return Decision.of(
                Check.of(SETTING_WITHIN_RANGE, measure.isPresent()
                        && measure.getAsInt() >= facts.lowest() && measure.getAsInt() <= facts.highest()),
                Check.of(SETTING_NAMES_ITS_SOURCE, !facts.source().isEmpty()));
    }

    private SettingChange() {
    }
}
