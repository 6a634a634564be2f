package gov.miami.social.it.server;

import static org.assertj.core.api.Assertions.assertThat;

import gov.miami.social.it.Ears;
import gov.miami.social.it.Portal;
import gov.miami.social.it.security.FacesForm;
import java.io.IOException;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.as.controller.client.ModelControllerClient;
import org.jboss.as.controller.client.helpers.Operations;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** That the classes which share a server see nothing of each other: every deployment finds the server as the first one did. */
@ExtendWith(ArquillianExtension.class)
class SharedServerIT {

    private static final String LATER = "2031-02-03T14:05:06Z";
    private static final String LATER_YEAR = "\\b2031\\b";

    @ArquillianResource
    private Deployer deployer;

    @Deployment(name = "first", managed = false, testable = false)
    static EnterpriseArchive first() {
        return named("first.ear");
    }

    @Deployment(name = "undeployed", managed = false, testable = false)
    static EnterpriseArchive afterOneThatWasUndeployed() {
        return named("undeployed.ear");
    }

    @Deployment(name = "left", managed = false, testable = false)
    static EnterpriseArchive afterOneThatWasLeft() {
        return named("left.ear");
    }

    /** Arquillian wants a name of its own for each deployment of a class. */
    private static EnterpriseArchive named(String name) {
        return ShrinkWrap.create(EnterpriseArchive.class, name).merge(Ears.builtWith());
    }

    @Test
    void aDeploymentFindsNothingOfTheOneBefore() throws IOException {
        deployer.deploy("first");
        var start = started();
        var person = leaveTraces();
        deployer.undeploy("first");
        for (var next : new String[] {"undeployed", "left"}) {
            deployer.deploy(next);
            assertThat(started()).as("the same process").isEqualTo(start);
            assertThat(journal()).as("database " + next).doesNotContainPattern(LATER_YEAR);
            assertThat(person.get("/social/home.xhtml").body()).as("session " + next).contains("j_security_check");
            person = leaveTraces();
        }
    }

    /** A session, a clock that was set, and in the database an act at that time; one before it finds the clock right. */
    private static Portal leaveTraces() {
        var person = Portal.signedIn("employee-parks");
        act(person);
        assertThat(journal()).as("clock").doesNotContainPattern(LATER_YEAR);
        Portal.anonymous().post("/it/clock", Map.of("set", LATER));
        act(person);
        assertThat(journal()).containsPattern(LATER_YEAR);
        return person;
    }

    private static void act(Portal person) {
        FacesForm.on(person, person.get("/social/notice/preferences.xhtml"), "form").press("form:choose");
    }

    /** Its first page, the latest acts first. */
    private static String journal() {
        return Portal.signedIn("auditor").get("/social/journal/list.xhtml").body();
    }

    private static String started() throws IOException {
        var runtime = Operations.createAddress("core-service", "platform-mbean", "type", "runtime");
        try (var management = ModelControllerClient.Factory.create("localhost", Integer.getInteger("it.management.port"))) {
            return Operations.readResult(management.execute(Operations.createReadAttributeOperation(runtime, "start-time"))).asString();
        }
    }
}
