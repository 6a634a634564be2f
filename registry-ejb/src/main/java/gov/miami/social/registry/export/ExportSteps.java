package gov.miami.social.registry.export;

import gov.miami.social.policy.shared.ExportState;
import gov.miami.social.registry.setting.Settings;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

/** The steps of writing a file, each kept at once, so that its owner sees how far it is and a crash leaves the truth. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ExportSteps {

    @Inject
    private ListExports exports;
    @Inject
    private Settings settings;
    @Inject
    private Clock clock;

    /** Tells how far it is; answers whether to go on. */
    public boolean move(UUID id, long written, long total) {
        var export = exports.hold(id).filter(ListExport::running);
        export.ifPresent(running -> running.move(written, total, clock.instant()));
        return export.isPresent();
    }

    public void keep(UUID id, byte[] content) {
        exports.hold(id).filter(ListExport::running).ifPresent(export -> exports.keep(id, export.grow(content.length, clock.instant()), content));
    }

    public void end(UUID id, ExportState how) {
        exports.hold(id).ifPresent(export -> export.end(how, clock.instant()));
    }

    /** Says what a server that went down left behind, and removes what was kept long enough. */
    public void tidy() {
        var now = clock.instant();
        exports.running().stream().filter(export -> export.silent(now)).forEach(export -> export.end(ExportState.INTERRUPTED, now));
        exports.remove(now.minus(Duration.ofHours(settings.number("export.kept.hours"))));
    }
}
