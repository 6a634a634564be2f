package gov.miami.social.registry.evidence;

import gov.miami.social.registry.setting.Settings;
import java.util.List;

/** How large a stored file may be, and of which kinds; settings of the City. */
record EvidenceLimits(int most, List<String> kinds) {

    static EvidenceLimits of(Settings settings) {
        return new EvidenceLimits(settings.number("evidence.max.bytes"), settings.list("evidence.types"));
    }
}
