package gov.miami.social.web.department;

import gov.miami.social.policy.department.CivilServiceStatus;
import gov.miami.social.policy.department.PersonType;
import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.registry.department.ChangePerson;
import gov.miami.social.registry.department.PersonOption;
import gov.miami.social.registry.department.PersonView;
import gov.miami.social.registry.department.RecordPerson;
import gov.miami.social.registry.department.Standing;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;

/** What is typed into the form of a person: particulars that Human Resources may correct. */
public class PersonForm implements Serializable {

    private String login;
    private String givenName;
    private String familyName;
    private String email;
    private String title;
    private PersonOption sponsor;
    private LocalDate until;
    private String bargainingUnit;
    private CivilServiceStatus civilService;

    /** The form with what is recorded. */
    static PersonForm of(PersonView person, PersonOption sponsor) {
        var form = new PersonForm();
        form.login = person.login().orElse(null);
        form.givenName = person.givenName();
        form.familyName = person.familyName();
        form.email = person.email();
        form.title = person.title();
        form.sponsor = sponsor;
        form.until = person.until().orElse(null);
        form.bargainingUnit = person.standing().flatMap(Standing::bargainingUnit).orElse(null);
        form.civilService = person.standing().map(Standing::civilService).orElse(null);
        return form;
    }

    RecordPerson record(EmployeeId number, PersonType type, LocalDate from, DepartmentKey department) {
        return new RecordPerson(number, type, from, department, Optional.ofNullable(login), givenName, familyName, email, title,
                Optional.ofNullable(sponsor).map(PersonOption::id), Optional.ofNullable(until), Optional.ofNullable(bargainingUnit), civilService);
    }

    ChangePerson change(EmployeeId number, int version) {
        return new ChangePerson(number, version, Optional.ofNullable(login), givenName, familyName, email, title,
                Optional.ofNullable(sponsor).map(PersonOption::id), Optional.ofNullable(until), Optional.ofNullable(bargainingUnit), civilService);
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public String getGivenName() {
        return givenName;
    }

    public void setGivenName(String givenName) {
        this.givenName = givenName;
    }

    public String getFamilyName() {
        return familyName;
    }

    public void setFamilyName(String familyName) {
        this.familyName = familyName;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public PersonOption getSponsor() {
        return sponsor;
    }

    public void setSponsor(PersonOption sponsor) {
        this.sponsor = sponsor;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public String getBargainingUnit() {
        return bargainingUnit;
    }

    public void setBargainingUnit(String bargainingUnit) {
        this.bargainingUnit = bargainingUnit;
    }

    public CivilServiceStatus getCivilService() {
        return civilService;
    }

    public void setCivilService(CivilServiceStatus civilService) {
        this.civilService = civilService;
    }
}
