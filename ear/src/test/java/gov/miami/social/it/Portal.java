package gov.miami.social.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieHandler;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;

/** One client of the portal: nobody, a person with a session, or a program that sends its login with each call. */
public final class Portal {

    public static final String PASSWORD = "apm213-demo";

    private final String base;
    private final String authorization;
    private final HttpClient http;

    private Portal(String base, String authorization, Redirect redirect) {
        this(base, authorization, redirect, new CookieManager());
    }

    private Portal(String base, String authorization, Redirect redirect, CookieHandler cookies) {
        this.base = base;
        this.authorization = authorization;
        this.http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).cookieHandler(cookies).followRedirects(redirect)
                .connectTimeout(Duration.ofSeconds(10)).build();
    }

    /** Where the server under test answers, without a path. */
    public static String address() {
        return "http://localhost:" + Integer.getInteger("it.http.port");
    }

    /** A client that has not signed in and follows no redirect. */
    public static Portal anonymous() {
        return anonymous(address());
    }

    public static Portal anonymous(String address) {
        return new Portal(address, null, Redirect.NEVER);
    }

    /** A person who signed in by the login page. */
    public static Portal signedIn(String login) {
        return signedIn(address(), login);
    }

    public static Portal signedIn(String address, String login) {
        var portal = new Portal(address, null, Redirect.NORMAL);
        portal.get("/social/");
        var answer = portal.post("/social/j_security_check", Map.of("j_username", login, "j_password", PASSWORD));
        if (answer.statusCode() != 200 || answer.body().contains("j_security_check")) {
            throw new AssertionError("sign-in of " + login + " failed: " + answer.statusCode() + " " + answer.uri());
        }
        return portal;
    }

    /** The same person, who does not look where an act leads. */
    public Portal notFollowing() {
        return new Portal(base, authorization, Redirect.NEVER, http.cookieHandler().orElseThrow());
    }

    /** A program that sends its login with each call. */
    public static Portal calling(String login) {
        return calling(address(), login, PASSWORD);
    }

    public static Portal calling(String address, String login, String password) {
        var credentials = Base64.getEncoder().encodeToString((login + ":" + password).getBytes(StandardCharsets.UTF_8));
        return new Portal(address, "Basic " + credentials, Redirect.NEVER);
    }

    public HttpResponse<String> get(String path) {
        return send(request(path));
    }

    /** The same for measuring: the caller's thread waits, however long, no other wakes it, and it makes no text of what it gets. */
    public HttpResponse<Void> measured(String path) throws IOException, InterruptedException {
        return http.send(request(path).build(), BodyHandlers.discarding());
    }

    public HttpResponse<String> post(String path, Map<String, String> form) {
        var body = form.entrySet().stream().map(field -> encode(field.getKey()) + "=" + encode(field.getValue())).collect(Collectors.joining("&"));
        return post(path, "application/x-www-form-urlencoded", body);
    }

    public HttpResponse<String> post(String path, String contentType, String body) {
        return send(request(path).header("Content-Type", contentType).POST(BodyPublishers.ofString(body)));
    }

    /**
     * Sends a request made by the test itself; {@link #request} begins one. The wait has an end, but not by the client's own timer: in
     * JDK 17 the timer of a request that was answered at once may stay and cut the connection under a later one.
     */
    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.sendAsync(request.build(), BodyHandlers.ofString()).get(60, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new UncheckedIOException(e.getCause() instanceof IOException failed ? failed : new IOException(e));
        } catch (TimeoutException e) {
            throw new UncheckedIOException(new IOException(e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(base + path));
        return authorization == null ? request : request.header("Authorization", authorization);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
