package gov.miami.social.policy.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a column of a list can say. Known by the headings of the federal registries of 2011-2015 (id, service, account,
 * service_url ...) and 2015-2021 (account_platform, account_url, account_name ...), and by the portal's own.
 */
public enum Column {
    PLATFORM("platform", "service", "account_platform", "network"),
    ACCOUNT("handle", "account", "username"),
    URL("url", "service_url", "account_url", "link"),
    NAME("name", "organization", "account_name"),
    DEPARTMENT("department", "department_key"),
    PURPOSE("purpose", "short_description"),
    DESCRIPTION("description", "long_description"),
    AUDIENCE("audience"),
    LANGUAGE("language", "languages"),
    CREATED("created", "created_at"),
    UPDATED("updated", "updated_at");

    private final String[] headings;

    Column(String... headings) {
        this.headings = headings;
    }

    /** The portal's own heading. */
    public String heading() {
        return headings[0];
    }

    /** All headings by which it is known. */
    public List<String> headings() {
        return List.of(headings);
    }

    /** The column of a heading, whatever its case and its signs between words; absent for one that is of no use here. */
    public static Optional<Column> headed(String heading) {
        var word = heading.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_.-]+", "_");
        return Arrays.stream(values()).filter(column -> Arrays.asList(column.headings).contains(word)).findFirst();
    }

    /** Whether it is free text, which may be cut; an address or a name of an account may not. */
    boolean prose() {
        return this == NAME || this == PURPOSE || this == DESCRIPTION || this == AUDIENCE;
    }

    /** The longest text it may hold. */
    int longest() {
        return switch (this) {
            case URL -> 500;
            case ACCOUNT -> 100;
            case PLATFORM, DEPARTMENT, CREATED, UPDATED -> 60;
            case LANGUAGE -> 1000;
            case NAME -> 300;
            case PURPOSE, DESCRIPTION, AUDIENCE -> 800;
        };
    }
}
