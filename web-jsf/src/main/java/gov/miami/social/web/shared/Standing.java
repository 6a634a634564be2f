package gov.miami.social.web.shared;

import gov.miami.social.registry.shared.Matter;
import gov.miami.social.registry.shared.Moment;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What a person was shown stands until something changes: the same person, with the same roles, asking the same is answered from
 * memory (see {@link Moment}). Nothing is shared between people.
 */
@RequestScoped
public class Standing {

    /** Who asks, and for what. */
    private record Asked(String login, List<String> roles, Object details) {
    }

    @Inject
    private Moment moment;
    @Inject
    private SignedIn signedIn;

    /**
     * The answer to a question, from memory if it stands.
     *
     * @param what what is asked, one name for each place that asks
     * @param details all that the answer depends on besides the person, equal when the answer is
     */
    public <T> T get(String what, Object details, Supplier<T> asking) {
        return moment.once(what, asked(details), asking);
    }

    /** An answer that was kept, if it stands. */
    <T> Optional<T> find(String what, Object details) {
        return moment.known(what, asked(details));
    }

    void keep(String what, Object details, Object answer) {
        moment.tell(Matter.ANYTHING, what, asked(details), answer);
    }

    private Asked asked(Object details) {
        return new Asked(signedIn.getLogin(), signedIn.getRoles(), details);
    }
}
