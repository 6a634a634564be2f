package gov.miami.social.it;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.jboss.arquillian.container.spi.event.StopContainer;
import org.jboss.arquillian.container.spi.event.container.BeforeDeploy;
import org.jboss.arquillian.core.api.Instance;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.as.arquillian.container.ManagementClient;
import org.jboss.as.controller.client.helpers.Operations;
import org.jboss.dmr.ModelNode;
import org.wildfly.plugin.tools.Deployment;
import org.wildfly.plugin.tools.DeploymentManager;
import org.wildfly.plugin.tools.UndeployDescription;

/**
 * One server for all classes that run in one process, as good as new for each: before a deployment it gets another database, with
 * the demo city as it was made, and is loaded anew. The database before is gone with its last connection.
 */
public final class SharedServer implements LoadableExtension {

    private static final Duration RELOAD_TIME = Duration.ofSeconds(120);
    private static final ModelNode SOCIAL_DS = Operations.createAddress("subsystem", "datasources", "data-source", "SocialDS");
    private static final Path EAR = Path.of("target", "social.ear");
    /** Late enough for Arquillian to have said which container it is about. */
    private static final int LAST = -100;

    @Inject
    private Instance<ManagementClient> management;

    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(SharedServer.class);
    }

    /** Where Arquillian would stop the server, after each class: it goes on, and ends with the process that started it. */
    public void keep(@Observes(precedence = LAST) EventContext<StopContainer> stop) {
        management.get().close();
    }

    /** Whatever the class before left, even its deployment if that could not be undone, is gone before the next is deployed. */
    public void renew(@Observes BeforeDeploy deployment) throws Exception {
        var deployments = DeploymentManager.create(management.get().getControllerClient());
        for (var left : deployments.getDeploymentNames()) {
            deployments.undeploy(UndeployDescription.of(left)).assertSuccess();
        }
        var city = CityFile.of(EAR);
        if (city.isMineToMake()) {
            connect(city.inTheMaking());
            deployments.deploy(Deployment.of(EAR)).assertSuccess();
            deployments.undeploy(UndeployDescription.of(EAR.getFileName().toString())).assertSuccess();
            connect("jdbc:h2:mem:between");
            city.made();
        }
        var database = city.database();
        connect(database);
        city.forgetAllBut(database);
    }

    private void connect(String database) throws Exception {
        result(Operations.createWriteAttributeOperation(SOCIAL_DS, "connection-url", database));
        reload();
        Until.seen(RELOAD_TIME, this::state, "running"::equals);
    }

    private void reload() {
        try {
            result(Operations.createOperation("reload"));
        } catch (IOException goneBeforeItAnswered) {
            // its state tells whether it was loaded anew
        }
    }

    /** Since the database was changed: "reload-required", then for a moment nothing, "starting", and at last "running". */
    private String state() {
        try {
            return result(Operations.createReadAttributeOperation(new ModelNode().setEmptyList(), "server-state")).asString();
        } catch (IOException notListening) {
            return notListening.toString();
        }
    }

    private ModelNode result(ModelNode operation) throws IOException {
        var answer = management.get().getControllerClient().execute(operation);
        if (!Operations.isSuccessfulOutcome(answer)) {
            throw new IOException(operation + ": " + Operations.getFailureDescription(answer));
        }
        return Operations.readResult(answer);
    }
}
