package gov.miami.social.web.setting;

import gov.miami.social.registry.setting.Settings;
import gov.miami.social.web.shared.SizeLimit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** How large a file may be that a page asks for, in bytes. */
@Named
@RequestScoped
public class FileLimits {

    @Inject
    private Settings settings;

    public long getEvidence() {
        return SizeLimit.ofFile(settings.number("evidence.max.bytes"));
    }

    public long getList() {
        return SizeLimit.ofFile(settings.number("intake.max.bytes"));
    }
}
