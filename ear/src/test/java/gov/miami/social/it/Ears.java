package gov.miami.social.it;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The archives the integration tests deploy: the EAR as it was built, if need be with a test WAR beside the real one. */
public final class Ears {

    private static final StringAsset BEANS = new StringAsset(
            "<beans xmlns=\"https://jakarta.ee/xml/ns/jakartaee\" version=\"4.0\" bean-discovery-mode=\"annotated\"/>");
    private static final String TEST_MODULE =
            "<module><web><web-uri>it.war</web-uri><context-root>/it</context-root></web></module>";

    private Ears() {
    }

    /** The EAR byte for byte, for tests that stay outside: HTTP and the browser. */
    public static EnterpriseArchive built() {
        return ShrinkWrap.createFromZipFile(EnterpriseArchive.class, new File("target/social.ear"));
    }

    /** The EAR with a page of test resources beside the portal's own, to be seen in a browser. */
    public static EnterpriseArchive builtWithPage(String page) {
        var ear = built();
        ear.getAsType(WebArchive.class, "web-jsf.war").addAsWebResource("page/" + page, page);
        return ear;
    }

    /** The EAR with a settable city clock and a WAR of test classes that run inside the server and may inject services. */
    public static EnterpriseArchive builtWith(Class<?>... testClasses) {
        var clock = ShrinkWrap.create(JavaArchive.class, "it-clock.jar")
                .addClasses(CityClock.class)
                .addAsManifestResource(BEANS, "beans.xml");
        var tests = ShrinkWrap.create(WebArchive.class, "it.war")
                .addClasses(testClasses)
                .addClasses(As.class, Until.class, ClockServlet.class)
                .addAsManifestResource(new StringAsset("Dependencies: org.wildfly.security.elytron\n"), "MANIFEST.MF")
                .addAsWebInfResource(BEANS, "beans.xml");
        var assertj = new File(Assertions.class.getProtectionDomain().getCodeSource().getLocation().getPath());
        var ear = built().addAsLibrary(clock).addAsLibrary(assertj).addAsModule(Testable.archiveToTest(tests));
        var modules = text(ear, "META-INF/application.xml").replaceFirst("(?=<library-directory>|</application>)", TEST_MODULE);
        return ear.setApplicationXML(new StringAsset(modules));
    }

    private static String text(EnterpriseArchive ear, String path) {
        try (var in = ear.get(path).getAsset().openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
