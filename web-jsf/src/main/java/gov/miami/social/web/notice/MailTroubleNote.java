package gov.miami.social.web.notice;

import gov.miami.social.registry.notice.MailTrouble;
import gov.miami.social.registry.notice.OutboxService;
import gov.miami.social.registry.shared.Roles;
import gov.miami.social.web.shared.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** Whether the administrator is to be told that mail waits. */
@Named
@RequestScoped
public class MailTroubleNote {

    @Inject
    private OutboxService outbox;
    @Inject
    private SignedIn signedIn;
    private Optional<MailTrouble> trouble;

    /** Null while mail flows, and for everybody but the administrator. */
    public MailTrouble getTrouble() {
        if (trouble == null) {
            trouble = signedIn.has(Roles.IT_ADMIN) ? outbox.trouble() : Optional.empty();
        }
        return trouble.orElse(null);
    }

    /** Whether the page being shown is another one than the outbox. */
    public boolean isElsewhere() {
        return !FacesContext.getCurrentInstance().getViewRoot().getViewId().startsWith("/notice/outbox");
    }
}
