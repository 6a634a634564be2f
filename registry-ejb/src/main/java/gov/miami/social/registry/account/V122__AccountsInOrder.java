package gov.miami.social.registry.account;

import gov.miami.social.registry.shared.PostgresIndexes;

/**
 * Lets the database find every page of the accounts in an index, in each order that the list can have; what narrows the list is
 * carried along. Announced to Flyway as a service.
 */
public class V122__AccountsInOrder extends PostgresIndexes {

    private static final String CARRIED = ", lower(handle), id) include (handle, department, platform, status, end_approved, approved_until)";

    public V122__AccountsInOrder() {
        super("drop index account_handle_lower",
                "create index account_by_handle on account (lower(handle), id) include (handle, department, platform, status, end_approved, approved_until)",
                "create index account_by_department on account (department" + CARRIED,
                "create index account_by_platform on account (platform" + CARRIED,
                "create index account_by_status on account (status" + CARRIED,
                "create index account_by_end on account (approved_until" + CARRIED,
                "create index account_by_end_back on account (approved_until desc nulls last" + CARRIED,
                "create index account_ending on account (lower(handle), id) where end_approved");
    }
}
