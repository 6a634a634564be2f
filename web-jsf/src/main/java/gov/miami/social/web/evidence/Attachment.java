package gov.miami.social.web.evidence;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The header that makes a browser keep a file instead of showing it. */
final class Attachment {

    /** The name twice: in ASCII for old browsers, and as it is (RFC 5987). Neither can end the header or begin another. */
    static String named(String name) {
        var ascii = name.replaceAll("[^A-Za-z0-9 ._()-]", "_");
        var exact = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
        return "attachment; filename=\"" + ascii + "\"; filename*=UTF-8''" + exact;
    }

    private Attachment() {
    }
}
