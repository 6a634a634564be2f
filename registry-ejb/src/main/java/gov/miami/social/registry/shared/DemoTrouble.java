package gov.miami.social.registry.shared;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Why the demo city is not there, under a reference that stands in the log too. The portal is not ready then, but it is there: were its start to fail,
 * every call that waits for the start would wait for ever, the server's end with them.
 */
@ApplicationScoped
public class DemoTrouble {

    private static final Logger LOG = Logger.getLogger(DemoTrouble.class);

    private volatile String reference;

    void note(RuntimeException why) {
        reference = UUID.randomUUID().toString().substring(0, 8).toUpperCase();
        LOG.errorf(why, "Reference %s: the demo city could not be loaded, and nothing of it is kept.", reference);
    }

    /** Present where it could not be loaded. */
    public Optional<String> reference() {
        return Optional.ofNullable(reference);
    }
}
