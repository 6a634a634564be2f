package gov.miami.social.registry.shared;

/** The application roles. Which directory group gives which role is the server's configuration, never code. */
public final class Roles {

    public static final String CITY_MANAGER = "city-manager";
    public static final String DIRECTOR = "director";
    /** Everyone who may sign in at all. */
    public static final String EMPLOYEE = "employee";
    public static final String COMMUNICATIONS = "communications";
    public static final String HR = "hr";
    public static final String RECORDS = "records";
    public static final String AUDITOR = "auditor";
    public static final String IT_ADMIN = "it-admin";
    /** The portal itself, when a clock and not a person starts the work. */
    public static final String SYSTEM = "system";

    private Roles() {
    }
}
