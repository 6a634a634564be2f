package gov.miami.social.registry.account;

import gov.miami.social.registry.shared.PostgresIndexes;

/**
 * Lets the database give the first page of ten thousand accounts without sorting them all: the order of the list is that of the
 * handles whatever their case. Announced to Flyway as a service.
 */
public class V110__AccountsByHandle extends PostgresIndexes {

    public V110__AccountsByHandle() {
        super("create index account_handle_lower on account (lower(handle), id)");
    }
}
