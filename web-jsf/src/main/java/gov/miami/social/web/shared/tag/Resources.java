package gov.miami.social.web.shared.tag;

import jakarta.faces.context.FacesContext;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The files of resources/social; their addresses are looked up once. */
final class Resources {

    private static final Map<String, String> ADDRESSES = new ConcurrentHashMap<>();

    /** Where a file is found. */
    static String address(FacesContext context, String name) {
        return ADDRESSES.computeIfAbsent(name, file -> context.getApplication().getResourceHandler().createResource(file, "social").getRequestPath());
    }

    private Resources() {
    }
}
