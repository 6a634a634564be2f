package gov.miami.social.registry.account;

import gov.miami.social.policy.account.AccountId;
import gov.miami.social.policy.account.AccountOpening;
import gov.miami.social.policy.account.AccountProfile;
import gov.miami.social.policy.account.AccountStatus;
import gov.miami.social.policy.account.AccountSuccession;
import gov.miami.social.policy.account.ClosingCondition;
import gov.miami.social.policy.account.NameConfirmation;
import gov.miami.social.policy.account.OfficialPages;
import gov.miami.social.policy.account.OpeningCase;
import gov.miami.social.policy.shared.Decision;
import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.registry.shared.StaleView;
import gov.miami.social.registry.shared.WordsConverter;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * One official account. It begins approved (both approvals of B.1 given) or unapproved (found in use), goes into use when
 * it is opened or its use is approved, lapses when nobody re-certifies it, and ends only with approval, archive, no hold
 * and handed-over credentials.
 */
@Entity
@Table(name = "account")
class Account {

    @Id
    private UUID id;
    @Version
    private int version;
    @Embedded
    private ProfileColumns profile;
    /** Unique among accounts that have not ended; empty for those that have. */
    private String openKey;
    @Embedded
    private Origin origin;
    @Embedded
    private AccountLife life;
    @Embedded
    private NewName newName;
    /** By the beginning of any of these it is found. */
    @ElementCollection
    @CollectionTable(name = "account_word", joinColumns = @JoinColumn(name = "account"))
    @Column(name = "word")
    private Set<String> words;
    /** Whoever it names, as contact or as user: by these it is found of a person. */
    @ElementCollection
    @CollectionTable(name = "account_person", joinColumns = @JoinColumn(name = "account"))
    @Column(name = "person")
    private Set<EmployeeId> people;
    /** The names it had before, the last one last; by these it is found too. */
    @Convert(converter = WordsConverter.class)
    private List<String> formerHandles = List.of();

    protected Account() {
    }

    Account(AccountId id, AccountProfile profile, AccountStatus status, Origin origin) {
        this.id = id.value();
        this.life = new AccountLife(status);
        this.origin = origin;
        describe(profile);
    }

    /** Goes into use after both approvals, once a person saw the links of A.5 on its first page. */
    Decision open(OpenAccount command, boolean addressFits, boolean addressFree, boolean platformLawful, OfficialPages pages, LocalDate today) {
        seen(command.version());
        var opened = profile().renamed(command.handle(), command.url());
        var decision = AccountOpening.decide(new OpeningCase(life.status(), profile(), opened, addressFits, addressFree, command.linksSeen(), platformLawful, pages));
        if (decision.allowed()) {
            describe(opened.known(profile()));
            life.begin(today);
        }
        return decision;
    }

    Decision close(int seen, Set<ClosingCondition> met, LocalDate today) {
        seen(seen);
        var decision = life.close(met, today);
        if (decision.allowed()) {
            openKey = null;
        }
        return decision;
    }

    /** Its platform, name and address stay: another one is a rename. */
    void approveUse(AccountProfile asApproved, LocalDate until, LocalDate today) {
        describe(asApproved.known(profile()));
        life.approveUse(until, today);
    }

    /** Passes to the department that took its own over; its name, address and people stay. */
    Decision follow(DepartmentKey successor, boolean successorStands) {
        var decision = AccountSuccession.decide(profile().department(), successor, successorStands);
        if (decision.allowed()) {
            profile = new ProfileColumns(profile().ownedBy(successor));
        }
        return decision;
    }

    void describe(AccountProfile now) {
        profile = new ProfileColumns(now);
        openKey = now.key();
        words = AccountWords.of(now, formerHandles);
        people = now.people();
    }

    /** Bears another name and address from now on; by the old name it is found still. */
    FormerName rename(String handle, String url, LocalDate today, NewName asked) {
        var former = new FormerName(id(), profile(), today);
        newName = asked;
        formerHandles = Stream.concat(formerHandles.stream(), Stream.of(profile().handle())).distinct().toList();
        describe(profile().renamed(handle, url));
        return former;
    }

    /** Somebody saw the new name on the platform, at the address that was approved with it. */
    Decision confirmName(ConfirmName command, AccountProfile shown, boolean addressFits, boolean addressFree) {
        seen(command.version());
        var decision = NameConfirmation.decide(newName().since().isPresent(), command.shown(), profile(), shown, addressFits, addressFree);
        if (decision.allowed()) {
            newName = null;
            describe(shown.onTheWeb());
        }
        return decision;
    }

    private NewName newName() {
        return newName == null ? new NewName() : newName;
    }

    private void seen(int seenVersion) {
        if (seenVersion != version) {
            throw new StaleView(id, "");
        }
    }

    /** Where it stands, and by which approval. */
    AccountLife life() {
        return life;
    }

    AccountId id() {
        return new AccountId(id);
    }

    AccountProfile profile() {
        return profile.profile();
    }

    AccountFacts facts() {
        return life.facts(id(), profile(), formerHandles, newName().since(), origin, version);
    }
}
