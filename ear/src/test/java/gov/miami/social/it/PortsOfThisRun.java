package gov.miami.social.it;

import java.util.List;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Gives the classes that run in one process ports of their own, before the server that they share reads them. */
public final class PortsOfThisRun implements LauncherSessionListener {

    private static final List<String> NAMES = List.of("it.http.port", "it.management.port", "it.smtp.port");

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        NAMES.stream().filter(name -> System.getProperty(name) == null).forEach(name -> System.setProperty(name, String.valueOf(Ports.free())));
    }
}
