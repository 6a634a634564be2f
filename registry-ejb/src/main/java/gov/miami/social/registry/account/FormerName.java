package gov.miami.social.registry.account;

import gov.miami.social.policy.account.AccountId;
import gov.miami.social.policy.account.AccountProfile;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** A name an account had before, and until when; it is never official again by itself. */
@Entity
@Table(name = "account_former_name")
class FormerName {

    @Id
    private UUID id;
    private UUID account;
    private String handle;
    private String url;
    private String urlKey;
    private LocalDate until;

    protected FormerName() {
    }

    FormerName(AccountId account, AccountProfile profile, LocalDate until) {
        this.id = UUID.randomUUID();
        this.account = account.value();
        this.handle = profile.handle();
        this.url = profile.url();
        this.urlKey = profile.key();
        this.until = until;
    }

    FormerNameView view() {
        return new FormerNameView(handle, url, until);
    }
}
