package gov.miami.social.it.security;

import gov.miami.social.it.Portal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Sends what no honest client sends, byte for byte, and returns the whole answer as it came. */
final class RawHttp {

    /** A request with no body; the lines after the first are headers, none is added. */
    static String send(String... lines) {
        return send(String.join("\r\n", lines) + "\r\n\r\n");
    }

    static String send(String request) {
        var address = URI.create(Portal.address());
        try (var socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Begins a session, before signing in, and returns its id. */
    static String begin() {
        return session(send("GET /social/ HTTP/1.1", host(), "Connection: close"));
    }

    /** Signs a person in and returns the id of the session. */
    static String signIn(String login) {
        var form = "j_username=" + login + "&j_password=" + Portal.PASSWORD;
        return session(send("POST /social/j_security_check HTTP/1.1\r\n" + host() + "\r\nCookie: JSESSIONID=" + begin()
                + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: " + form.length() + "\r\nConnection: close\r\n\r\n" + form));
    }

    /** The session that a cookie, or an answer that sets one, names. */
    static String session(String cookie) {
        var found = Pattern.compile("JSESSIONID=\"?([^;\"\\s]+)").matcher(cookie);
        if (!found.find()) {
            throw new AssertionError("no session in " + cookie);
        }
        return found.group(1);
    }

    static String host() {
        return "Host: " + URI.create(Portal.address()).getAuthority();
    }

    static int status(String answer) {
        return answer.matches("(?s)HTTP/1\\.1 \\d{3}.*") ? Integer.parseInt(answer.substring(9, 12)) : 0;
    }

    private RawHttp() {
    }
}
