package gov.miami.social.web.department;

import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.registry.department.PersonOption;
import gov.miami.social.registry.department.PersonService;
import gov.miami.social.registry.department.PresenceService;
import gov.miami.social.web.shared.PersonCard;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Tells the frame of every page who is signed in, from the people table. */
@ApplicationScoped
public class PersonCards implements PersonCard {

    @Inject
    private PersonService people;
    @Inject
    private PresenceService presence;

    @Override
    public Optional<Card> of(EmployeeId number) {
        return people.named(List.of(number)).stream().findFirst().map(PersonCards::card);
    }

    @Override
    public Away away() {
        return Away.of(presence.left(), presence.begins());
    }

    @Override
    public boolean nobody() {
        return presence.nobody();
    }

    private static Card card(PersonOption person) {
        var departments = person.departmentName().isEmpty() ? List.<String>of() : List.of(person.departmentName());
        return new Card(person.name(), person.title(), departments);
    }
}
