package gov.miami.social.web.department;

import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.registry.department.PersonService;
import gov.miami.social.registry.department.PersonView;
import gov.miami.social.web.shared.Ids;
import gov.miami.social.web.shared.Notes;
import jakarta.inject.Inject;
import java.io.Serializable;

/** What the pages share on which something is done about one person: who it is, and the way back. */
public abstract class ActOnPerson implements Serializable {

    @Inject
    private PersonService people;
    private String id;
    private PersonView person;

    public void load() {
        person = people.find(Ids.of(id, EmployeeId::new));
    }

    /** @param note the text that says what was done */
    String done(String note) {
        Notes.flash(note, person.name());
        return "/department/person?faces-redirect=true&id=" + id;
    }

    PersonService people() {
        return people;
    }

    public PersonView getPerson() {
        return person;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
