package gov.miami.social.registry.department;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A union that bargains for employees, and the days of the agreement known here. */
@Entity
@Table(name = "bargaining_unit")
class BargainingUnit {

    @Id
    private String unitKey;
    private String name;
    private LocalDate fromDay;
    private LocalDate untilDay;
    private String source;
    private boolean toConfirm;

    protected BargainingUnit() {
    }

    UnitOption option() {
        return new UnitOption(unitKey, name);
    }
}
