package gov.miami.social.web.shared.api;

import gov.miami.social.registry.shared.Caller;
import gov.miami.social.web.shared.PersonCard;
import gov.miami.social.web.shared.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** Who the caller is to the portal. */
@Path("v1/me")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MeResource {

    @Inject
    private SignedIn signedIn;
    @Inject
    private Caller caller;
    @Inject
    private PersonCard cards;

    /** Login, person, roles, departments; for a login without a person record, a note that says so in place of number, name and title. */
    public record Me(String login, String number, String name, String title, List<String> roles, List<String> departments, String note) {
    }

    @GET
    public Me me() {
        var number = caller.person();
        var card = number.flatMap(cards::of);
        return new Me(signedIn.getLogin(), number.map(Object::toString).orElse(null), card.map(PersonCard.Card::name).orElse(null),
                card.map(PersonCard.Card::title).orElse(null), signedIn.getRoles(), card.map(PersonCard.Card::departments).orElse(List.of()),
                number.isPresent() ? null : Problem.title("not.set.up"));
    }
}
