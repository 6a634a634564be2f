package gov.miami.social.policy.architecture.broken.account;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Depends on more than Java, and asks for the time. */
public class Breaks1 {

    @Test
    boolean decide() {
        return LocalDate.now().getYear() > 2000;
    }
}
