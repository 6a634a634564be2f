package gov.miami.social.web.shared;

import gov.miami.social.registry.shared.Roles;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Who is signed in, as the header shows it and as pages ask before they offer an act. Never the guard: services are. */
@Named
@RequestScoped
public class SignedIn {

    private static final List<String> ROLES = List.of(Roles.CITY_MANAGER, Roles.DIRECTOR, Roles.COMMUNICATIONS, Roles.HR,
            Roles.RECORDS, Roles.AUDITOR, Roles.IT_ADMIN, Roles.EMPLOYEE);

    @Inject
    private HttpServletRequest request;
    @Inject
    private Instance<NameOfLogin> names;

    public boolean isYes() {
        return request.getUserPrincipal() != null;
    }

    public String getLogin() {
        return Optional.ofNullable(request.getUserPrincipal()).map(principal -> principal.getName()).orElse("");
    }

    /** What to call the person: the name in the people table where there is one, else the login. */
    public String getName() {
        return names.isResolvable() ? names.get().name(getLogin()).orElse(getLogin()) : getLogin();
    }

    /** Seconds until a session in which nothing is done ends. */
    public int getSecondsLeft() {
        return isYes() ? request.getSession().getMaxInactiveInterval() : 0;
    }

    /** The person's roles by name, the most telling first. */
    public List<String> getRoles() {
        return ROLES.stream().filter(request::isUserInRole).toList();
    }

    public String getFirstRole() {
        return getRoles().stream().findFirst().orElse("");
    }

    /** Whether the person has one of these roles, given as words: {@code signedIn.has('director it-admin')}. */
    public boolean has(String roles) {
        return Stream.of(roles.trim().split("\\s+")).anyMatch(request::isUserInRole);
    }
}
