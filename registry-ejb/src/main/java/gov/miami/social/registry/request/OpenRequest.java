package gov.miami.social.registry.request;

import gov.miami.social.policy.account.AccountId;
import gov.miami.social.policy.request.RequestId;
import java.io.Serializable;

/** A request that is handed in and not decided, and the account it is about. */
public record OpenRequest(AccountId account, RequestId id, String number) implements Serializable {
}
