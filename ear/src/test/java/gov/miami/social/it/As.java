package gov.miami.social.it;

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

    /** A call that gives nothing back. */
    @FunctionalInterface
    public interface Act {
        void run() throws Exception;
    }
}
