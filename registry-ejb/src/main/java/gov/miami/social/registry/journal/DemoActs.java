package gov.miami.social.registry.journal;

import gov.miami.social.policy.shared.Decision;
import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.registry.shared.CityClock;
import gov.miami.social.registry.shared.DemoData;
import gov.miami.social.registry.shared.DemoDecision;
import gov.miami.social.registry.shared.Roles;
import gov.miami.social.registry.shared.PersonOfLogin;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What the people of the demo city did, kept in the journal as it would have been at the time: by whom, when, and why it was allowed.
 * Every feature tells its own; when all have, they are kept in the order of their moments, so that the chain reads as a history.
 */
@ApplicationScoped
public class DemoActs implements DemoData {

    @Inject
    private PersonOfLogin people;
    @Inject
    private PolicyInForce policy;
    @Inject
    private Journal journal;
    private final Map<EmployeeId, String> logins = new HashMap<>();
    private final List<Act> acts = new ArrayList<>();

    public EmployeeId person(String login) {
        var person = people.employee(login).orElseThrow(() -> new IllegalStateException("The demo city has no " + login));
        logins.put(person, login);
        return person;
    }

    /** The login of somebody who was asked for by it before. */
    public String login(EmployeeId person) {
        return logins.get(person);
    }

    public void did(EmployeeId actor, Command command, Decision decision, Optional<UUID> delegation, Instant at) {
        DemoDecision.insist(decision);
        acts.add(new Act(at.truncatedTo(ChronoUnit.MICROS), logins.getOrDefault(actor, actor.value()), Optional.of(actor), command, decision, delegation,
                policy.on(LocalDate.ofInstant(at, CityClock.ZONE))));
    }

    /** What the portal found by itself, as on the last day of an approval. */
    public void happened(Command command, Decision decision, Instant at) {
        DemoDecision.insist(decision);
        acts.add(new Act(at.truncatedTo(ChronoUnit.MICROS), Roles.SYSTEM, Optional.empty(), command, decision, Optional.empty(), policy.on(LocalDate.ofInstant(at, CityClock.ZONE))));
    }

    /** When people of the demo city do something on a day. */
    public static Instant morning(LocalDate day) {
        return day.atTime(9, 30).atZone(CityClock.ZONE).toInstant();
    }

    /** After all features. */
    @Override
    public int order() {
        return Integer.MAX_VALUE;
    }

    @Override
    public void load() {
        journal.relate(acts.stream().sorted(Comparator.comparing(Act::at)).toList());
        acts.clear();
    }
}
