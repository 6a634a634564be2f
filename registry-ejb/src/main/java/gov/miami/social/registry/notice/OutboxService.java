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

/** Shows the administrator how far notices came; never what they say. */
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
    private Clock clock;
    @Inject
    private Journal journal;

    public Listing<NoticeView> list(ListQuery query) {
        var page = outbox.list(query);
        var names = organisation.names(page.rows().stream().map(OutboxEntry::recipient).toList());
        return new Listing<>(named(page.rows().stream().map(entry -> entry.view(names.getOrDefault(entry.recipient(), ""))).toList()), page.total());
    }

    public NoticeView find(long notice) {
        var entry = outbox.get(notice);
        return named(List.of(entry.view(organisation.names(List.of(entry.recipient())).getOrDefault(entry.recipient(), "")))).get(0);
    }

    private List<NoticeView> named(List<NoticeView> notices) {
        var names = subjects.of(notices.stream().map(NoticeView::subject).toList());
        return notices.stream().map(notice -> notice.about(names.getOrDefault(notice.subject(), ""))).toList();
    }

    /** Whether mail waits because it could not be delivered. */
    public Optional<MailTrouble> trouble() {
        return outbox.trouble();
    }

    public void retry(@Valid RetryNotice command) {
        journal.settle(command, outbox.getForChange(command.notice()).retry(clock.instant()));
    }
}
