package gov.miami.social.web.shared.tag;

import jakarta.faces.context.FacesContext;
import java.io.IOException;

/**
 * Shows the same once for each of several things. What stands inside knows its item only while it is written, so it has no part in what a form of
 * the page sends.
 */
abstract class Each extends Shown {

    /** What stands inside, once for each item, which the page knows by a name meanwhile. */
    protected final void insideEach(Html html, String name, Iterable<?> items) throws IOException {
        var shown = html.context().getExternalContext().getRequestMap();
        for (var item : items) {
            shown.put(name, item);
            inside(html);
        }
        shown.remove(name);
    }

    @Override
    public void processDecodes(FacesContext context) {
        // nothing inside is sent
    }

    @Override
    public void processValidators(FacesContext context) {
        // nothing inside is sent
    }

    @Override
    public void processUpdates(FacesContext context) {
        // nothing inside is sent
    }
}
