package gov.miami.social.web.notice;

import gov.miami.social.registry.notice.NoticeView;
import gov.miami.social.registry.notice.OutboxService;
import gov.miami.social.registry.notice.RetryNotice;
import gov.miami.social.web.shared.Ids;
import gov.miami.social.web.shared.Notes;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;

/** Backs notice/show.xhtml: how far one notice came, and the way to try again. */
@Named
@ViewScoped
public class NoticeShowPage implements Serializable {

    @Inject
    private OutboxService outbox;
    @Inject
    private transient Clock clock;
    private String id;
    private NoticeView notice;

    public void load() {
        notice = outbox.find(Ids.of(id, Long::valueOf));
    }

    public String retry() {
        outbox.retry(new RetryNotice(notice.id()));
        Notes.flash("notice_show.retried");
        return "/notice/show?faces-redirect=true&id=" + id;
    }

    public boolean isWaitingForServer() {
        return notice.waitingForServer(clock.instant());
    }

    public NoticeView getNotice() {
        return notice;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
