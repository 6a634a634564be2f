package gov.miami.social.registry.request;

import java.io.Serializable;
import java.util.UUID;

/** In whose stead a designee decides, and under which delegation. */
public record Designee(String grantorName, UUID delegation) implements Serializable {
}
