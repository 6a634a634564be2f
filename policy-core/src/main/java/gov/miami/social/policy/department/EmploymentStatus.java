package gov.miami.social.policy.department;

/** The life of a person record: active, and one day separated; who comes back gets a new record. */
public enum EmploymentStatus {
    ACTIVE, SEPARATED;

    public boolean allows(EmploymentStatus next) {
        return this == ACTIVE && next == SEPARATED;
    }
}
