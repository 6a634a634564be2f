package gov.miami.social.it;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import gov.miami.social.policy.shared.Clause;
import gov.miami.social.registry.shared.PolicyRefusal;
import java.util.List;
import java.util.concurrent.Callable;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.evidence.PasswordGuessEvidence;

/** Signs a person in inside the server, so that a test can call services as that person. */
public final class As {

    private static final String PASSWORD = "apm213-demo";

    private As() {
    }

    /** What the call gives when the person with that demo login makes it. */
    public static <T> T login(String login, Callable<T> call) throws Exception {
        return SecurityDomain.getCurrent()
                .authenticate(login, new PasswordGuessEvidence(PASSWORD.toCharArray()))
                .runAs(call);
    }

    /** Makes the call as the person with that demo login. */
    public static void login(String login, Act act) throws Exception {
        login(login, () -> {
            act.run();
            return null;
        });
    }

    /** The clauses by which an act is refused. */
    public static List<Clause> refused(Act act) {
        return catchThrowableOfType(PolicyRefusal.class, act::run).decision().refusing();
    }

    /** The clauses by which an act of the person with that demo login is refused. */
    public static List<Clause> refused(String login, Act act) {
        return refused(() -> login(login, act));
    }

    /** A call that gives nothing back. */
    @FunctionalInterface
    public interface Act {
        void run() throws Exception;
    }
}
