package gov.miami.social.registry.notice;

import gov.miami.social.registry.department.Organisation;
import gov.miami.social.registry.journal.Journal;
import gov.miami.social.registry.journal.SubjectNames;
import gov.miami.social.registry.shared.ListQuery;
import gov.miami.social.registry.shared.Listing;
import gov.miami.social.registry.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Shows the administrator what the portal wrote to whom, and how far it came; a notice names numbers and names, never what is confidential. */
@Stateless
@RolesAllowed(Roles.IT_ADMIN)
public class OutboxService {

    @Inject
    private Outbox outbox;
    @Inject
    private Organisation organisation;
    @Inject
    private SubjectNames subjects;
    @Inject
    private MailTexts texts;
    @Inject
    private Clock clock;
    @Inject
    private Journal journal;

    public Listing<NoticeView> list(ListQuery query) {
        var page = outbox.list(query);
        return new Listing<>(shown(page.rows()), page.total());
    }

    public NoticeView find(long notice) {
        return shown(List.of(outbox.get(notice))).get(0);
    }

    /** The kinds of notices there are, by the names of their texts. */
    public List<String> kinds() {
        return MailTexts.templates();
    }

    private List<NoticeView> shown(List<OutboxEntry> entries) {
        var people = organisation.names(entries.stream().map(OutboxEntry::recipient).toList());
        var things = subjects.of(entries.stream().map(OutboxEntry::subject).toList());
        return entries.stream().map(entry -> entry.view(people.getOrDefault(entry.recipient(), ""), things.getOrDefault(entry.subject(), ""), texts)).toList();
    }

    /** Whether mail waits because it could not be delivered. */
    public Optional<MailTrouble> trouble() {
        return outbox.trouble();
    }

    public void retry(@Valid RetryNotice command) {
        journal.settle(command, outbox.getForChange(command.notice()).retry(clock.instant()));
    }
}
