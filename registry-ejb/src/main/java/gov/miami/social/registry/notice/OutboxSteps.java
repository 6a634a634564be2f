package gov.miami.social.registry.notice;

import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.registry.department.Organisation;
import gov.miami.social.registry.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The steps of sending, each in a transaction of its own, so that no attempt undoes what another one did. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class OutboxSteps {

    @Inject
    private Outbox outbox;
    @Inject
    private Preferences preferences;
    @Inject
    private Organisation organisation;
    @Inject
    private Clock clock;

    /** Takes the next mail that is due, if there is one. */
    public Optional<Mail> claim() {
        var now = clock.instant();
        for (var head = outbox.next(now); head.isPresent(); head = outbox.next(now)) {
            var recipient = head.get().recipient();
            if (organisation.active(recipient, LocalDate.now(clock))) {
                return Optional.of(claim(head.get(), recipient));
            }
            head.get().settle(DeliveryOutcome.LEFT, now);
        }
        return Optional.empty();
    }

    /** A second attempt is the same mail with the same notices. */
    private Mail claim(OutboxEntry head, EmployeeId recipient) {
        var now = clock.instant();
        var entries = head.mail().map(outbox::of).orElseGet(() -> head.digest() ? outbox.digest(recipient, now) : List.of(head));
        var id = head.mail().orElseGet(UUID::randomUUID);
        var language = preferences.of(recipient).language();
        entries.forEach(entry -> entry.claim(id, language, now));
        return new Mail(id, organisation.email(recipient).orElseThrow(), organisation.names(Set.of(recipient)).get(recipient), language, entries.stream().map(OutboxEntry::item).toList());
    }

    public void settle(UUID mail, DeliveryOutcome outcome) {
        var now = clock.instant();
        outbox.of(mail).forEach(entry -> entry.settle(outcome, now));
    }
}
