package gov.miami.social.bench;

import gov.miami.social.it.Portal;
import gov.miami.social.it.ServerProcess;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/**
 * Measures sizes on the demo city: what a page weighs on the wire, compressed, on a first visit and after; and what a session
 * costs on the heap. Run by {@code mvn -Pbench -Dbench.main=gov.miami.social.bench.SizeBench -pl ear -am verify}.
 */
public final class SizeBench {

    private static final int SESSIONS = Integer.getInteger("bench.sessions", 500);
    private static final int WARM = 50;
    private static final String LOGIN = "employee-parks";
    private static final List<String> WALK = List.of("home", "account/list", "request/list", "account/red", "policy/read", "department/list",
            "department/people", "delegation/list", "request/emergencies", "notice/preferences");
    private static final Pattern LOADED = Pattern.compile("(?:src|href)=\"(/social/jakarta\\.faces\\.resource/[^\"#]+)");
    private static final Pattern FONT = Pattern.compile("url\\(\"?(/social/jakarta\\.faces\\.resource/[^\")]+woff2[^\")]+)");
    private static final Pattern VIEW = Pattern.compile("name=\"jakarta\\.faces\\.ViewState\"[^>]*value=\"([^\"]+)\"");

    private final ServerProcess server;
    private final HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager()).followRedirects(Redirect.NORMAL).build();

    private SizeBench(ServerProcess server) {
        this.server = server;
    }

    public static void main(String[] arguments) throws Exception {
        try (var server = ServerProcess.demo("sizes", Map.of()).start()) {
            var bench = new SizeBench(server);
            bench.weigh();
            bench.countSessions();
        }
        System.exit(0);
    }

    private void weigh() throws Exception {
        var person = Portal.signedIn(server.address(), LOGIN);
        var account = firstLink(person.get("/social/account/list.xhtml"), "/social/account/show\\.xhtml\\?id=[0-9a-f-]+");
        var wizard = written(person).uri();
        bytes("/social/");
        client.send(request("/social/j_security_check").header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("j_username=" + LOGIN + "&j_password=" + Portal.PASSWORD)).build(), BodyHandlers.discarding());
        System.out.println("| page | first visit, KB | after, KB |\n|---|---|---|");
        for (var path : List.of("/social/home.xhtml", "/social/account/list.xhtml", account, wizard.getPath() + "?" + wizard.getQuery())) {
            var page = bytes(path);
            var first = page.length;
            for (var resource : resources(new String(unzipped(page), StandardCharsets.UTF_8))) {
                first += bytes(resource).length;
            }
            System.out.printf("| %s | %.0f | %.0f |%n", path.replaceAll("\\?.*", ""), first / 1024.0, page.length / 1024.0);
        }
    }

    /** All that a browser loads for a page: scripts, styles, pictures, and the fonts that styles name. */
    private Set<String> resources(String page) throws Exception {
        var found = new LinkedHashSet<String>();
        LOADED.matcher(page).results().forEach(match -> found.add(match.group(1).replace("&amp;", "&")));
        for (var resource : List.copyOf(found)) {
            if (resource.contains(".css")) {
                FONT.matcher(new String(unzipped(bytes(resource)), StandardCharsets.UTF_8)).results().forEach(match -> found.add(match.group(1)));
            }
        }
        return found;
    }

    /** The body of an answer as it travels. */
    private byte[] bytes(String path) throws Exception {
        var answer = client.send(request(path).header("Accept-Encoding", "gzip").build(), BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new AssertionError(path + " answered " + answer.statusCode());
        }
        return answer.body();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(server.address() + path));
    }

    private static byte[] unzipped(byte[] body) throws IOException {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(body))) {
            return in.readAllBytes();
        }
    }

    private void countSessions() throws Exception {
        var warm = new ArrayList<Portal>();
        for (int i = 0; i < WARM; i++) {
            warm.add(wizard());
        }
        warm.forEach(this::walk);
        liveBytes();
        var before = liveBytes();
        var people = new ArrayList<Portal>();
        for (int i = 0; i < SESSIONS; i++) {
            people.add(wizard());
        }
        var one = liveBytes();
        people.forEach(this::walk);
        var many = liveBytes();
        System.out.printf("%d sessions: %.1f KB each at the wizard, %.1f KB each after %d more pages%n", SESSIONS,
                (one - before) / 1024.0 / SESSIONS, (many - before) / 1024.0 / SESSIONS, WALK.size());
    }

    private Portal wizard() {
        var person = Portal.signedIn(server.address(), LOGIN);
        written(person);
        return person;
    }

    private void walk(Portal person) {
        WALK.forEach(page -> person.get("/social/" + page + ".xhtml"));
    }

    /** A new request, standing at the first step of the wizard. */
    private static HttpResponse<String> written(Portal person) {
        var view = VIEW.matcher(person.get("/social/request/new.xhtml").body());
        if (!view.find()) {
            throw new AssertionError("no form");
        }
        return person.post("/social/request/new.xhtml", Map.of("form", "form", "form:establish", "", "jakarta.faces.ViewState", view.group(1)));
    }

    private static String firstLink(HttpResponse<String> page, String pattern) {
        return Pattern.compile(pattern).matcher(page.body()).results().findFirst().orElseThrow().group();
    }

    /** What lives on the server's heap after a full collection. */
    private static long liveBytes() throws IOException, InterruptedException {
        var pid = Files.readString(Path.of(System.getProperty("it.directory"), "process-sizes", "pid")).strip();
        var jcmd = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(), pid, "GC.class_histogram").start();
        var total = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> line.startsWith("Total")).findFirst();
        jcmd.waitFor();
        return Long.parseLong(total.orElseThrow().trim().split("\\s+")[2]);
    }
}
