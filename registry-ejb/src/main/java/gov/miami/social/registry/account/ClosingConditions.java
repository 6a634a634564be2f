package gov.miami.social.registry.account;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import gov.miami.social.policy.account.AccountClosing;
import gov.miami.social.policy.account.AccountId;
import gov.miami.social.policy.account.ClosingCondition;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** How each closing condition stands: seen by a later feature where there is one, else attested by a named person. */
@Dependent
class ClosingConditions {

    @Inject
    private Accounts accounts;
    @Inject
    private ClosingFacts facts;
    @Inject
    private AccountNames names;
    @Inject
    private AccountRights rights;

    /** The conditions of an account, the unmet ones first. */
    List<ConditionView> of(Account account) {
        return of(List.of(account)).get(account.id());
    }

    /** The conditions of each account, read together. */
    Map<AccountId, List<ConditionView>> of(List<Account> ending) {
        var attested = attested(ending);
        var words = attested.values().stream().flatMap(one -> one.values().stream()).toList();
        var people = names.people(words.stream().map(Attestation::attester).toList());
        var charge = rights.charge();
        return ending.stream().collect(toMap(Account::id, account -> asked(account).stream().map(condition -> {
            var word = Optional.ofNullable(attested.getOrDefault(account.id(), Map.of()).get(condition));
            var seen = facts.of(condition).isPresent();
            return new ConditionView(condition, met(account, condition, word), seen, word.map(Attestation::attester).map(people::get).orElse(""),
                    word.map(Attestation::attestedAt).orElse(null), word.map(Attestation::seenOn), word.map(Attestation::how).orElse(""), !seen && charge.of(condition, account.profile()),
                    !seen && word.filter(given -> rights.answersFor(given.attester())).isPresent());
        }).sorted(Comparator.comparing(ConditionView::met)).toList()));
    }

    Set<ClosingCondition> met(Account account) {
        var attested = attested(List.of(account)).getOrDefault(account.id(), Map.of());
        return asked(account).stream()
                .filter(condition -> met(account, condition, Optional.ofNullable(attested.get(condition)))).collect(toSet());
    }

    /** The conditions that apply to an account: of one that nobody opened, none. */
    private static Set<ClosingCondition> asked(Account account) {
        return AccountClosing.conditions(account.life().status(), account.facts().openedOn().isPresent());
    }

    /** The words that stand for a condition; each is one person's. */
    List<Attestation> words(Account account, ClosingCondition condition) {
        return accounts.attestations(List.of(account.id())).get(account.id()).stream().filter(word -> word.condition() == condition).toList();
    }

    /** Whether all these words are the caller's to take back. */
    boolean answersFor(List<Attestation> words) {
        return words.stream().map(Attestation::attester).allMatch(rights::answersFor);
    }

    boolean inCharge(Account account, ClosingCondition condition) {
        return rights.charge().of(condition, account.profile());
    }

    void requireOurs(Account account) {
        rights.requireOurs(account);
    }

    private boolean met(Account account, ClosingCondition condition, Optional<Attestation> word) {
        return facts.of(condition).map(fact -> fact.met(account.id())).orElse(word.isPresent());
    }

    private Map<AccountId, Map<ClosingCondition, Attestation>> attested(List<Account> ending) {
        return accounts.attestations(ending.stream().map(Account::id).toList()).entrySet().stream().collect(toMap(Map.Entry::getKey, one ->
                one.getValue().stream().collect(toMap(Attestation::condition, Function.identity(), (earlier, later) -> later))));
    }
}
