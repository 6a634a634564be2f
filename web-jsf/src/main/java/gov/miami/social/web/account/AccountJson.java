package gov.miami.social.web.account;

import gov.miami.social.policy.shared.Check;
import gov.miami.social.registry.account.AccountRow;
import gov.miami.social.registry.account.AccountView;
import gov.miami.social.registry.account.FormerNameView;
import java.util.List;
import java.util.Optional;

/**
 * One account as programs see it; what is not known is absent, days and moments are ISO 8601.
 *
 * @param recipient the official to whom it is or was handed over
 * @param mayBeUsed whether it may be used today, with the clauses put to the facts
 */
public record AccountJson(String id, String platform, String handle, String url, String department, String departmentName, String status,
        String purpose, String audience, List<String> languages, String primaryContact, String secondaryContact, List<String> users,
        Boolean commentsOpen, String approvedUntil, String openedOn, String closedOn, boolean endApproved, String recipient, boolean mayBeUsed,
        List<Clause> clauses, List<FormerNameView> formerNames, int version) {

    /** One account in a list. */
    public record Line(String id, String platform, String handle, String url, String department, String departmentName, String status,
            String approvedUntil, boolean endApproved) {
    }

    /** One clause that was put to the facts. */
    public record Clause(String clause, String section, boolean met) {

        private static Clause of(Check check) {
            return new Clause(check.clause().name(), check.clause().section(), check.met());
        }
    }

    static Line line(AccountRow row) {
        return new Line(row.id().toString(), row.platform(), row.handle(), row.url(), text(row.department()), row.departmentName(),
                row.status().name(), text(row.approvedUntil()), row.endApproved());
    }

    static AccountJson of(AccountView view) {
        var facts = view.facts();
        var profile = facts.profile();
        return new AccountJson(facts.id().toString(), view.platformName(), profile.handle(), profile.url(), text(profile.department()),
                view.departmentName(), facts.status().name(), profile.purpose(), profile.audience(), profile.languages(),
                profile.primaryContact().map(view::name).orElse(null), profile.secondaryContact().map(view::name).orElse(null),
                profile.users().stream().map(view::name).toList(), facts.onlyFound() ? null : profile.commentsOpen(), text(facts.approvedUntil()), text(facts.openedOn()),
                text(facts.closedOn()), facts.endApproved(), Optional.of(facts.recipient()).filter(named -> !named.isEmpty()).orElse(null), view.use().allowed(), view.use().checks().stream().map(Clause::of).toList(),
                view.formerNames(), facts.version());
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse(null);
    }
}
