package gov.miami.social.web.department;

import gov.miami.social.policy.department.PersonType;
import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.registry.department.BeginRegistry;
import gov.miami.social.registry.department.RecordPerson;
import java.time.LocalDate;
import java.util.List;

/** What is typed of somebody who is recorded for the first time: the particulars, the number, and the first day and department. */
public class NewcomerForm extends PersonForm {

    private EmployeeId person;
    private LocalDate from;
    private DepartmentKey department;

    RecordPerson record(PersonType type) {
        return record(person, type, from, department);
    }

    /** The same of the person with whom a registry begins. */
    BeginRegistry begin(List<DepartmentKey> taken) {
        return new BeginRegistry(taken, person, from, department, getGivenName(), getFamilyName(), getEmail(), getTitle(), getCivilService());
    }

    public EmployeeId getPerson() {
        return person;
    }

    public void setPerson(EmployeeId person) {
        this.person = person;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public DepartmentKey getDepartment() {
        return department;
    }

    public void setDepartment(DepartmentKey department) {
        this.department = department;
    }
}
