package gov.miami.social.registry.shared;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.Locale;

/** Asks the container who calls and in which roles. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class CallerContext {

    private static final String NOBODY = "anonymous";

    @Resource
    private SessionContext session;

    public String login() {
        var name = session.getCallerPrincipal().getName();
        return NOBODY.equals(name) ? Roles.SYSTEM : name.strip().toLowerCase(Locale.ROOT);
    }

    public boolean is(String role) {
        return session.isCallerInRole(role);
    }
}
