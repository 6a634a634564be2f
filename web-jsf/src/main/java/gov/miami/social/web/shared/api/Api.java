package gov.miami.social.web.shared.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The REST interface of the portal, for programs; they sign in by BASIC. */
@ApplicationPath("api")
public class Api extends Application {
}
