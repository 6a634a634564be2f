package gov.miami.social.web.shared.tag;

import jakarta.faces.component.UIComponent;
import jakarta.faces.view.facelets.CompositeFaceletHandler;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.FaceletHandler;
import jakarta.faces.view.facelets.TagConfig;
import jakarta.faces.view.facelets.TagHandler;
import java.util.Arrays;
import java.util.stream.Stream;

/** A group of s:navigation, with its heading. */
public class WaysTag extends TagHandler {

    private final Ways ways;

    public WaysTag(TagConfig config) {
        super(config);
        var heading = getAttribute("heading");
        ways = new Ways(heading == null ? "" : heading.getValue(), within(nextHandler, NavTag.class).map(NavTag::way).toList());
    }

    Ways ways() {
        return ways;
    }

    /** What stands inside a tag, as far as it is of one kind. */
    static <T> Stream<T> within(FaceletHandler inside, Class<T> kind) {
        var all = inside instanceof CompositeFaceletHandler several ? Arrays.stream(several.getHandlers()) : Stream.of(inside);
        return all.filter(kind::isInstance).map(kind::cast);
    }

    /** The navigation shows its groups itself. */
    @Override
    public void apply(FaceletContext context, UIComponent parent) {
        throw new IllegalStateException("s:ways stands in s:navigation only");
    }
}
