package gov.miami.social.web.shared;

import gov.miami.social.registry.shared.Caller;
import gov.miami.social.registry.shared.Roles;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who is signed in, as the header shows it and as pages ask before they offer an act. Never the guard: services are. */
@Named
@RequestScoped
public class SignedIn {

    private static final String NAME = SignedIn.class.getName() + ".name";
    private static final List<String> ROLES = List.of(Roles.CITY_MANAGER, Roles.DIRECTOR, Roles.COMMUNICATIONS, Roles.HR,
            Roles.RECORDS, Roles.AUDITOR, Roles.IT_ADMIN, Roles.EMPLOYEE);

    @Inject
    private HttpServletRequest request;
    @Inject
    private Caller caller;
    @Inject
    private PersonCard cards;
    @Inject
    private StandsFor standsFor;
    private List<String> roles;

    public boolean isYes() {
        return request.getUserPrincipal() != null;
    }

    public String getLogin() {
        return Optional.ofNullable(request.getUserPrincipal()).map(principal -> principal.getName()).orElse("");
    }

    /** What to call the person, looked up once a session: the name in the people table, else the login. */
    public String getName() {
        return knownName().orElseGet(this::getLogin);
    }

    /** Whether the people table knows who signed in as one who works for the City today; anybody else can only be told so. Asked anew for every request. */
    public boolean isSetUp() {
        return caller.person().isPresent();
    }

    /** Whether nobody is recorded yet and this person, by his role, can begin with himself. */
    public boolean isFirst() {
        return request.isUserInRole(Roles.EMPLOYEE) && has(Roles.HR + " " + Roles.IT_ADMIN) && cards.nobody();
    }

    /** Why somebody who can sign in has no access: he has left the City, begins later, or is not on record. */
    public PersonCard.Away getAway() {
        return request.isUserInRole(Roles.EMPLOYEE) ? cards.away() : PersonCard.Away.UNKNOWN;
    }

    /** Seconds until a session in which nothing is done ends. */
    public int getSecondsLeft() {
        return isYes() ? request.getSession().getMaxInactiveInterval() : 0;
    }

    /** The person's roles by name, the most telling first. */
    public List<String> getRoles() {
        if (roles == null) {
            roles = ROLES.stream().filter(request::isUserInRole).toList();
        }
        return roles;
    }

    /** The most telling role, and whose designee the person is, in words. */
    public String getStanding() {
        return Stream.concat(Stream.of(Texts.text("role." + getFirstRole())), standsFor.offices().stream()).collect(Collectors.joining(", "));
    }

    public String getFirstRole() {
        return getRoles().stream().findFirst().orElse("");
    }

    /** Whether the person has one of these roles, given as words: {@code signedIn.has('director it-admin')}. */
    public boolean has(String roles) {
        return Stream.of(roles.trim().split("\\s+")).anyMatch(request::isUserInRole);
    }

    private Optional<String> knownName() {
        var known = (String) request.getSession().getAttribute(NAME);
        if (known != null) {
            return Optional.of(known);
        }
        var name = caller.person().flatMap(cards::of).map(PersonCard.Card::name);
        name.ifPresent(found -> request.getSession().setAttribute(NAME, found));
        return name;
    }
}
