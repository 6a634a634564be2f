package gov.miami.social.registry.request;

import gov.miami.social.policy.account.AccountId;
import gov.miami.social.policy.request.ChangeKind;
import gov.miami.social.policy.request.RequestContent;
import gov.miami.social.policy.request.RequestKind;
import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.registry.account.AccountWords;
import gov.miami.social.registry.account.ProfileColumns;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What is asked for, under which number, about which account, and what the requester wrote, as the table keeps it. */
@Embeddable
class RequestColumns {

    @Enumerated(EnumType.STRING)
    private RequestKind kind;
    private UUID account;
    @Enumerated(EnumType.STRING)
    private ChangeKind changeKind;
    @Embedded
    private ProfileColumns profile;
    private String otherPlatform;
    private String whyNotExisting;
    private String businessCase;
    private boolean communicationsConsulted;
    private String recipient;
    private String answer;
    private String number;
    /** By the beginning of any of these the request is found. */
    @ElementCollection
    @CollectionTable(name = "account_request_word", joinColumns = @JoinColumn(name = "account_request"))
    @Column(name = "word")
    private Set<String> words;

    protected RequestColumns() {
    }

    /** A new account has no account it is about yet. */
    RequestColumns(SaveDraft command, String number) {
        this(command.kind(), command.account().filter(about -> command.kind() != RequestKind.ESTABLISH).map(AccountId::value).orElse(null), command.content(), number);
    }

    private RequestColumns(RequestKind kind, UUID account, RequestContent content, String number) {
        this.kind = kind;
        this.account = account;
        changeKind = content.change().orElse(null);
        profile = new ProfileColumns(content.profile());
        otherPlatform = content.otherPlatform();
        whyNotExisting = content.whyNotExisting();
        businessCase = content.businessCase();
        communicationsConsulted = content.communicationsConsulted();
        recipient = content.recipient();
        answer = content.answer();
        this.number = number;
        words = AccountWords.and(number, AccountWords.of(content.profile()));
    }

    RequestContent content() {
        return new RequestContent(Optional.ofNullable(changeKind), profile.profile(), otherPlatform, whyNotExisting, businessCase, communicationsConsulted, recipient, answer);
    }

    /** The same kind of request about the same account, rewritten. */
    RequestColumns saying(RequestContent content) {
        return new RequestColumns(kind, account, content, number);
    }

    RequestColumns about(AccountId established) {
        return new RequestColumns(kind, established.value(), content(), number);
    }

    /** The same with the successor of a merged department in its place. */
    RequestColumns following(DepartmentKey merged, DepartmentKey successor) {
        return content().profile().department().filter(merged::equals).map(wanted -> saying(content().ownedBy(successor))).orElse(this);
    }

    String number() {
        return number;
    }

    RequestKind kind() {
        return kind;
    }

    Optional<AccountId> account() {
        return Optional.ofNullable(account).map(AccountId::new);
    }
}
