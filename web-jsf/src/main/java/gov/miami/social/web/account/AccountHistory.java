package gov.miami.social.web.account;

import gov.miami.social.policy.account.AccountId;
import gov.miami.social.policy.shared.Check;
import gov.miami.social.policy.shared.Clause;
import gov.miami.social.registry.account.AccountService;
import gov.miami.social.registry.account.Choice;
import gov.miami.social.registry.department.HistoryLine;
import gov.miami.social.registry.journal.Subject;
import gov.miami.social.web.journal.Detail;
import gov.miami.social.web.journal.Detail.Said;
import gov.miami.social.web.journal.ToldParts;
import gov.miami.social.web.shared.Texts;
import gov.miami.social.web.shared.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells what happened to an account: what was done, what it said, and by which clauses. */
@Named
@RequestScoped
public class AccountHistory {

    private static final String EFFECT = "effect";
    private static final Pattern EFFECT_KEPT = Pattern.compile("\"effect\":\"(\\w+)\"");
    private static final Set<String> TOLD = Set.of(EFFECT, "before", "now", "recipient", "until", "request", "condition", "how", "reason", "handle", "url", "source", "from", "to");

    @Inject
    private AccountService accounts;
    @Inject
    private ToldParts parts;
    private final Map<Long, List<Detail>> told = new HashMap<>();

    /** What was done; what a decided request did is said by its effect. */
    public String title(AccountId account, HistoryLine act) {
        if (!act.allowed()) {
            return Words.tried(act.command());
        }
        return told(account, act).stream().filter(part -> part.name().equals(EFFECT)).findFirst()
                .map(part -> part.said().get(0).words()).orElseGet(() -> Texts.text("Command." + act.command()));
    }

    /** What was allowed may still have taken something away, as a refused use does. */
    public String tone(HistoryLine act) {
        var effect = EFFECT_KEPT.matcher(act.details());
        return !act.allowed() ? "stop" : Words.toneOfAct(effect.find() ? "AccountEffect." + effect.group(1) : "Command." + act.command());
    }

    public List<Detail> parts(AccountId account, HistoryLine act) {
        return told(account, act).stream().filter(part -> !part.name().equals(EFFECT)).toList();
    }

    private List<Detail> told(AccountId account, HistoryLine act) {
        return told.computeIfAbsent(act.sequence(), row -> parts.of(Subject.of("account", account), act.command(), act.details(), TOLD));
    }

    /** Whether a part says itself in words: everything but a request, which is led to by its number. */
    public boolean plain(Said said) {
        return !request(said);
    }

    public boolean request(Said said) {
        return of("request", said);
    }

    /** A value in words; a department by its name of today, one that is no more by its key. */
    public String words(Said said) {
        return !of("department", said) ? said.words() : accounts.choices().departments().stream().filter(one -> one.key().equals(said.words()))
                .map(Choice::name).findFirst().orElse(said.words());
    }

    private static boolean of(String kind, Said said) {
        return said.subject().filter(subject -> subject.kind().equals(kind)).isPresent();
    }

    /** The clauses that answered, one for each sentence. */
    public List<Clause> clauses(HistoryLine act) {
        Map<String, Clause> bySection = new LinkedHashMap<>();
        act.checks().stream().map(Check::clause).filter(Clause::inPolicy).forEach(clause -> bySection.putIfAbsent(clause.section(), clause));
        return List.copyOf(bySection.values());
    }
}
