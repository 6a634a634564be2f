package gov.miami.social.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;

/** How much the portal takes at once (portal.upload.bytes), and the way back for whoever sent more. */
@Named
@RequestScoped
public class SizeLimit {

    private static final long REQUEST = Long.getLong("portal.upload.bytes", 26_214_400);
    /** What a form says beside its file: its other fields, and where each begins. */
    private static final int BESIDE = 65_536;
    private static final int KB = 1024;

    @Inject
    private HttpServletRequest request;

    /** A file can be as large as the City allows, and as a request can carry. */
    public static long ofFile(long allowed) {
        return Math.min(allowed, REQUEST - BESIDE);
    }

    /** In words: whole megabytes, or kilobytes where it is less; never more than it is. */
    public static String words(long bytes) {
        var kilobytes = bytes / KB;
        return kilobytes < KB ? Texts.text("common.size.kb", Words.number(kilobytes)) : Texts.text("common.size.mb", Words.number(kilobytes / KB));
    }

    public String getRequest() {
        return words(REQUEST);
    }

    /** The page that sent it, if it is one of the portal's: the browser then offers what was typed there. */
    public String getBack() {
        return back(request.getHeader("Referer"), request.getContextPath());
    }

    static String back(String from, String home) {
        try {
            var page = URI.create(from == null ? "" : from).normalize();
            var path = page.getRawPath() == null ? "" : page.getRawPath();
            var query = page.getRawQuery() == null ? "" : "?" + page.getRawQuery();
            return path.startsWith(home + "/") && path.endsWith(".xhtml") ? path + query : home + "/";
        } catch (IllegalArgumentException e) {
            return home + "/";
        }
    }
}
