package gov.miami.social.registry.department;

import gov.miami.social.policy.shared.Period;
import gov.miami.social.registry.shared.SearchText;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** A name that a department bears, or bore, and the instrument that gave it. */
@Entity
@Table(name = "department_name")
class DepartmentName {

    @Id
    private UUID id;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "department")
    private Department department;
    private String name;
    private String searchText;
    private LocalDate fromDay;
    private LocalDate untilDay;
    private String source;
    private boolean toConfirm;

    protected DepartmentName() {
    }

    DepartmentName(Department department, String name, LocalDate fromDay, String source, boolean toConfirm) {
        id = UUID.randomUUID();
        this.department = department;
        this.name = name.strip();
        searchText = SearchText.of(name);
        this.fromDay = fromDay;
        this.source = source.strip();
        this.toConfirm = toConfirm;
    }

    /** The name is borne until that day. */
    void close(LocalDate lastDay) {
        untilDay = lastDay;
    }

    LocalDate fromDay() {
        return fromDay;
    }

    String name() {
        return name;
    }

    Department department() {
        return department;
    }

    NameView view() {
        return new NameView(name, Period.of(fromDay, untilDay), source, toConfirm);
    }
}
