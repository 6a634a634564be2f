package gov.miami.social.web.shared.tag;

import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** What a part of a page writes, as a text that can be kept and written again. */
final class Markup {

    /** Writes a part. */
    interface Part {
        void show(Html html) throws IOException;
    }

    /** The markup of a part and of all that stands inside it. */
    static String of(FacesContext context, Part part) {
        var page = context.getResponseWriter();
        var markup = new StringWriter();
        context.setResponseWriter(page.cloneWithWriter(markup));
        try {
            var html = new Html(context);
            part.show(html);
            html.flush();
            context.getResponseWriter().flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            context.setResponseWriter(page);
        }
        return markup.toString();
    }

    private Markup() {
    }
}
