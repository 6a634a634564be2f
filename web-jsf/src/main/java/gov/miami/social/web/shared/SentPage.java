package gov.miami.social.web.shared;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/** A page as it was sent, to be sent again: with a nonce of its own each time, for which it is cut where the nonce stands. */
final class SentPage {

    private static final Pattern NONCE = Pattern.compile("(?<='nonce-)[^']+");

    private final String type;
    private final String policy;
    private final List<byte[]> parts;

    private SentPage(String type, String policy, List<byte[]> parts) {
        this.type = type;
        this.policy = policy;
        this.parts = parts;
    }

    static SentPage of(String text, HttpServletResponse answer) {
        var policy = String.valueOf(answer.getHeader(SecurityHeaders.POLICY));
        var nonce = NONCE.matcher(policy);
        var charset = Charset.forName(answer.getCharacterEncoding());
        var pieces = nonce.find() ? text.split(Pattern.quote(nonce.group()), -1) : new String[] {text};
        return new SentPage(answer.getContentType(), policy, Arrays.stream(pieces).map(piece -> piece.getBytes(charset)).toList());
    }

    void send(HttpServletResponse response) throws IOException {
        var nonce = Base64.getEncoder().encode(UUID.randomUUID().toString().getBytes());
        response.setContentType(type);
        response.setHeader(SecurityHeaders.POLICY, NONCE.matcher(policy).replaceAll(new String(nonce)));
        response.setContentLength(parts.stream().mapToInt(part -> part.length).sum() + nonce.length * (parts.size() - 1));
        var out = response.getOutputStream();
        out.write(parts.get(0));
        for (var part : parts.subList(1, parts.size())) {
            out.write(nonce);
            out.write(part);
        }
    }
}
