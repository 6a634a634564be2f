package gov.miami.social.registry.delegation;

import static java.util.stream.Collectors.joining;

import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.registry.department.Directorship;
import gov.miami.social.registry.department.OfficeWatch;
import gov.miami.social.registry.department.Organisation;
import gov.miami.social.registry.department.Tenures;
import gov.miami.social.registry.journal.Subject;
import gov.miami.social.registry.notice.Notice;
import gov.miami.social.registry.notice.Notices;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What becomes of delegations when an office changes hands: they stand, because the office gave them (reading 11). Whoever holds one is
 * told, and so is who follows in the office; he finds them among what waits for him until he lets each stand or revokes it.
 */
@ApplicationScoped
class Succession implements OfficeWatch {

    private static final String LEDGER = "/delegation/list.xhtml?state=IN_FORCE";

    @Inject
    private Delegations delegations;
    @Inject
    private DelegationFacts facts;
    @Inject
    private Organisation organisation;
    @Inject
    private Notices notices;
    @Inject
    private Tenures tenures;

    /** Of a separation the farewell tells who answers for a post that nobody fills; of a directorship that only ends, this does. */
    @Override
    public void left(EmployeeId person, Set<DepartmentKey> departments, LocalDate lastDay) {
        var after = lastDay.plusDays(1);
        var given = delegations.open(after).stream().filter(one -> one.terms().grantor().equals(person)).filter(one -> givenIn(one, departments)).toList();
        given.forEach(one -> tellHolder(one, lastDay));
        departments.forEach(department -> follower(person, department, after).ifPresent(next -> tellFollower(next, department, after, given)));
    }

    @Override
    public void taken(EmployeeId person, DepartmentKey department, LocalDate from) {
        var given = delegations.open(from).stream().filter(one -> !one.terms().grantor().equals(person)).toList();
        tellFollower(person, department, from, given);
    }

    /**
     * The delegations for whose office a person answers, as who gave them or who held them is gone; not those he has let stand. The City
     * Manager answers for an office that is vacant.
     */
    private List<LedgerEntry> unsettled(EmployeeId person, LocalDate day) {
        var offices = facts.offices(person, day);
        var own = delegations.open(day).stream().filter(one -> offices.carry(one.terms().capacity(), one.terms().scope())
                || offices.cityManager() && facts.inOffice(one.terms(), day).isEmpty()).toList();
        var active = facts.active(own.stream().map(one -> one.terms().holder()).toList(), day);
        return own.stream().filter(one -> !active.contains(one.terms().holder()) || givenByAnother(one, person, day)).toList();
    }

    /** The same as who answers for them is told. */
    List<DelegationTask> tasks(EmployeeId person, LocalDate day) {
        return unsettled(person, day).stream().map(one -> task(one, day)).toList();
    }

    private DelegationTask task(LedgerEntry one, LocalDate day) {
        var terms = one.terms();
        var unheld = !facts.active(terms.holder(), day);
        var last = unheld ? tenures.lastDay(terms.holder()) : tenures.lastInOffice(terms.grantor(), terms.seats(), day);
        return new DelegationTask(one.id(), facts.name(terms.holder()), unheld, DelegationTask.waitingSince(terms.period(), last), terms.period().until().orElseThrow());
    }

    /** Who acts for a director who is there still answers for nothing that the director gave. */
    private boolean givenByAnother(LedgerEntry one, EmployeeId person, LocalDate day) {
        var grantor = one.terms().grantor();
        return !grantor.equals(person) && !facts.offices(grantor, day).carry(one.terms().capacity(), one.terms().scope()) && one.keptBy().filter(person::equals).isEmpty();
    }

    private static boolean givenIn(LedgerEntry one, Set<DepartmentKey> departments) {
        return one.terms().seats().stream().anyMatch(departments::contains);
    }

    private Optional<EmployeeId> follower(EmployeeId leaver, DepartmentKey department, LocalDate day) {
        var next = organisation.directorOn(department, day).map(Directorship::person);
        return next.or(() -> organisation.active(leaver, day) ? organisation.approverOn(department, day) : Optional.empty()).filter(one -> !one.equals(leaver));
    }

    private void tellHolder(LedgerEntry one, LocalDate lastDay) {
        var words = Map.of("grantor", facts.name(one.terms().grantor()), "day", lastDay.toString(), "until", one.terms().period().until().orElseThrow().toString());
        notices.queue(new Notice(one.terms().holder(), "delegation.giver_left", DelegationService.subject(one.id()), words, "/delegation/show.xhtml?id=" + one.id()));
    }

    private void tellFollower(EmployeeId follower, DepartmentKey department, LocalDate from, List<LedgerEntry> given) {
        var there = given.stream().filter(one -> givenIn(one, Set.of(department))).toList();
        if (!there.isEmpty()) {
            var holders = there.stream().map(one -> facts.name(one.terms().holder())).distinct().sorted().collect(joining(", "));
            var words = Map.of("office", organisation.departmentNames(from).getOrDefault(department, department.toString()), "day", from.toString(), "holders", holders);
            notices.queue(new Notice(follower, "delegation.followed", Subject.of("department", department), words, LEDGER));
        }
    }
}
