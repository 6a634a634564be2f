package gov.miami.social.registry.request;

import gov.miami.social.registry.shared.PostgresIndexes;

/**
 * Lets the database find every page of the requests in an index, in each order that the list can have; what narrows the list, and
 * who may read what, is carried along. Announced to Flyway as a service.
 */
public class V125__RequestsInOrder extends PostgresIndexes {

    private static final String CARRIED = "drafted_at desc, id) include (status, requester, kind, owning_department, requester_department, change_kind, department, account)";

    public V125__RequestsInOrder() {
        super("drop index account_request_drafted",
                "create index account_request_drafted on account_request (" + CARRIED,
                "create index account_request_by_number on account_request (number, " + CARRIED,
                "create index account_request_by_status on account_request (status, " + CARRIED,
                "create index account_request_by_kind on account_request (kind, " + CARRIED,
                "create index account_request_by_wait on account_request (waiting_since, " + CARRIED,
                "create index account_request_by_wait_back on account_request (waiting_since desc nulls last, " + CARRIED,
                "create index account_request_taking on account_request (change_kind, department)");
    }
}
