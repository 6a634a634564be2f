package gov.miami.social.registry.department;

import gov.miami.social.registry.shared.PostgresIndexes;

/** Lets the database find every page of the people in an index, in each order that the list can have. Announced to Flyway as a service. */
public class V123__PeopleInOrder extends PostgresIndexes {

    private static final String NAMED = "family_name, given_name, personnel_number) include (type, separated_on, title)";

    public V123__PeopleInOrder() {
        super("drop index person_name",
                "create index person_name on person (" + NAMED,
                "drop index person_title",
                "create index person_title on person (title, family_name, given_name, personnel_number) include (type, separated_on)",
                "create index person_type on person (type, " + NAMED);
    }
}
