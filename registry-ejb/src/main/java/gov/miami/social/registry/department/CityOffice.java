package gov.miami.social.registry.department;

import gov.miami.social.policy.department.DepartmentKind;
import gov.miami.social.policy.shared.Decision;
import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.registry.journal.Command;
import gov.miami.social.registry.shared.ListFile;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A department or office of the City as its budgets and agendas name it, for a registry that begins: {@code toConfirm} while no document of
 * the City was at hand, {@code formerly} what it was called before the ordinance of the reorganisation.
 */
public record CityOffice(DepartmentKey key, String name, DepartmentKind kind, LocalDate from, Optional<String> formerly, boolean toConfirm) {

    private static final LocalDate REORGANISED = LocalDate.of(2024, 12, 12);
    private static final String ORDINANCE = "Ordinance on the agenda of December 12, 2024";

    /** All of them, those under the City Manager first. */
    public static List<CityOffice> all() {
        return ListFile.lines("/city/offices.txt").stream().map(CityOffice::of).toList();
    }

    private static CityOffice of(List<String> line) {
        return new CityOffice(new DepartmentKey(line.get(0)), line.get(1), line.get(2).equals("own") ? DepartmentKind.UNDER_CITY_MANAGER : DepartmentKind.AFFILIATE,
                LocalDate.parse(line.get(3)), Optional.of(line.get(4)).filter(name -> !name.isEmpty()), line.get(5).equals("?"));
    }

    /** The department, with both its names when it was renamed. */
    Department department(Edit edit) {
        var department = new Department(key, kind, edit);
        insist(department.create(formerly.orElse(name), from, source(), toConfirm, true));
        formerly.ifPresent(old -> insist(department.rename(name, REORGANISED, ORDINANCE)));
        return department;
    }

    /** What was done to the department until today, as it is journaled. */
    List<Command> acts() {
        var creation = new CreateDepartment(key, formerly.orElse(name), kind, from, source(), toConfirm);
        return Stream.<Command>concat(Stream.of(creation), formerly.map(old -> new RenameDepartment(key, 0, name, REORGANISED, ORDINANCE)).stream()).toList();
    }

    private String source() {
        if (!from.isBefore(REORGANISED)) {
            return ORDINANCE;
        }
        return toConfirm ? "Commonly known; no City document at hand" : "Budgets and agendas of the City";
    }

    private static void insist(Decision decision) {
        if (!decision.allowed()) {
            throw new IllegalStateException("The list of the City's offices breaks " + decision.refusing());
        }
    }
}
