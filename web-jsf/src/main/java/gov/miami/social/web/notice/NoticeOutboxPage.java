package gov.miami.social.web.notice;

import gov.miami.social.policy.notice.NoticeStatus;
import gov.miami.social.registry.notice.NoticeView;
import gov.miami.social.registry.notice.OutboxService;
import gov.miami.social.registry.shared.ListQuery;
import gov.miami.social.registry.shared.Listing;
import gov.miami.social.web.shared.Column;
import gov.miami.social.web.shared.Choice;
import gov.miami.social.web.shared.ListPage;
import gov.miami.social.web.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Backs notice/outbox.xhtml: what the portal wrote to whom, and how far it came. */
@Named
@RequestScoped
public class NoticeOutboxPage extends ListPage<NoticeView> {

    @Inject
    private OutboxService outbox;

    public NoticeOutboxPage() {
        super("status", "template");
    }

    @Override
    protected Listing<NoticeView> list(ListQuery query) {
        return outbox.list(query);
    }

    @Override
    protected List<?> choices(String filter) {
        return filter.equals("status") ? List.of(NoticeStatus.values())
                : outbox.kinds().stream().map(kind -> new Choice(kind, Texts.text("NoticeKind." + kind))).toList();
    }

    @Override
    protected List<Column<NoticeView>> columns() {
        return List.of(Column.of("queuedAt", NoticeView::queuedAt), Column.of("recipient", NoticeView::recipientName),
                Column.of("about", notice -> Texts.text("Subject." + notice.subject().kind()) + " " + notice.subjectName()), Column.of("kind", notice -> Texts.text("NoticeKind." + notice.template())),
                Column.of("heading", notice -> notice.text().heading()), Column.of("status", NoticeView::status), Column.of("attempts", NoticeView::attempts),
                Column.of("sentAt", NoticeView::sentAt), Column.of("problem", NoticeView::problem));
    }
}
