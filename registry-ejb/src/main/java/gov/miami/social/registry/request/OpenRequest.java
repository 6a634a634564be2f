package gov.miami.social.registry.request;

import gov.miami.social.policy.account.AccountId;
import gov.miami.social.policy.request.RequestId;
import java.io.Serializable;
import java.util.Optional;

/**
 * A request that is handed in and not decided, and the account it is about.
 *
 * @param id     nothing, as its number, when it is not the caller's to see: then he knows only that it is there
 */
public record OpenRequest(AccountId account, Optional<RequestId> id, String number) implements Serializable {
}
