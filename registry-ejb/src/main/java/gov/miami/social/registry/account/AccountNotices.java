package gov.miami.social.registry.account;

import gov.miami.social.registry.department.Directorship;
import gov.miami.social.registry.department.Organisation;
import gov.miami.social.registry.journal.Subject;
import gov.miami.social.registry.notice.Notice;
import gov.miami.social.registry.notice.Notices;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;

/** Tells an account's contact and its department's director what becomes of its approval. */
@Dependent
class AccountNotices {

    @Inject
    private Notices notices;
    @Inject
    private Organisation organisation;
    @Inject
    private Clock clock;

    /** @param template {@code account.ending}, {@code account.lapsed} or {@code account.unreviewed} */
    void tell(AccountFacts account, String template) {
        var director = account.profile().department().flatMap(department -> organisation.directorOn(department, LocalDate.now(clock)))
                .map(Directorship::person);
        var facts = Map.of("account", "@" + account.profile().handle(), "day", account.approvedUntil().map(LocalDate::toString).orElse(""));
        Stream.concat(account.profile().primaryContact().stream(), director.stream()).distinct().forEach(person -> notices.queue(
                new Notice(person, template, Subject.of("account", account.id()), facts, "/account/show.xhtml?id=" + account.id())));
    }
}
