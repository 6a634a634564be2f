package gov.miami.social.policy.account;

import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.policy.shared.EmployeeId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Facts about an account that pass every rule of this package; a test changes one at a time. */
public final class Accounts {

    public static final DepartmentKey PARKS = new DepartmentKey("PARKS");
    public static final DepartmentKey POLICE = new DepartmentKey("POLICE");
    public static final EmployeeId RANGER = new EmployeeId("20001");
    public static final EmployeeId GARDENER = new EmployeeId("20002");
    public static final OfficialPages PAGES = new OfficialPages(List.of("miamigov.com", "miami.gov"), List.of("miamigov.com"));
    static final LocalDate LAST_DAY = LocalDate.of(2026, 9, 30);
    static final Instant DUE = Instant.parse("2026-09-01T16:00:00Z");

    public static AccountProfile profile() {
        return profile("https://www.facebook.com/MiamiParks", "parks.social@miamigov.com");
    }

    static AccountProfile profile(String url, String recoveryEmail) {
        return new AccountProfile(Optional.of(new PlatformKey("facebook")), "MiamiParks", url, Optional.of(PARKS),
                "Tell people what is on in the parks", "Residents and visitors", List.of("en", "es", "ht"), Optional.of(RANGER),
                Optional.of(GARDENER), List.of(RANGER, GARDENER), recoveryEmail, "https://www.miamigov.com",
                "https://www.miamigov.com/parks", true);
    }

    static UseCase approvedUntil(AccountStatus status, LocalDate today) {
        return new UseCase(status, Optional.of(LAST_DAY), today, Optional.empty(), DUE, true);
    }

    static UseCase reviewDue(AccountStatus status, Instant now) {
        return new UseCase(status, Optional.empty(), LAST_DAY, Optional.of(DUE), now, true);
    }

    private Accounts() {
    }
}
