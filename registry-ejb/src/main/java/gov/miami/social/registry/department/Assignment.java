package gov.miami.social.registry.department;

import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.policy.shared.Period;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** The days in which a person belongs to a department. */
@Entity
@Table(name = "assignment")
class Assignment {

    /** In a query: the assignment {@code a} holds on a day. */
    static final String ON = " a.fromDay <= :day and (a.untilDay is null or a.untilDay >= :day)";

    @Id
    private UUID id;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person")
    private Person person;
    private DepartmentKey department;
    private LocalDate fromDay;
    private LocalDate untilDay;

    protected Assignment() {
    }

    Assignment(Person person, DepartmentKey department, LocalDate fromDay) {
        id = UUID.randomUUID();
        this.person = person;
        this.department = department;
        this.fromDay = fromDay;
    }

    void end(LocalDate lastDay) {
        untilDay = lastDay;
    }

    void reopen() {
        untilDay = null;
    }

    DepartmentKey department() {
        return department;
    }

    /** Whether it is to that department on a day. */
    boolean is(DepartmentKey to, LocalDate day) {
        return department.equals(to) && days().holds(day);
    }

    LocalDate fromDay() {
        return fromDay;
    }

    Period days() {
        return Period.of(fromDay, untilDay);
    }

    AssignmentView view(String departmentName) {
        return new AssignmentView(department, departmentName, days());
    }
}
