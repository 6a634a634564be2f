package gov.miami.social.registry.department;

import gov.miami.social.policy.department.CivilServiceStatus;
import gov.miami.social.policy.department.PersonRecordingCase;
import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.registry.shared.SearchText;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What Human Resources records of a person and may correct; always replaced as a whole. */
@Embeddable
class Particulars {

    private String login;
    private String givenName;
    private String familyName;
    private String email;
    private String title;
    private EmployeeId sponsor;
    private LocalDate untilDay;
    private String bargainingUnit;
    @Enumerated(EnumType.STRING)
    private CivilServiceStatus civilService;
    /** By the beginning of any of these the person is found. */
    @ElementCollection
    @CollectionTable(name = "person_word", joinColumns = @JoinColumn(name = "person"))
    @Column(name = "word")
    private Set<String> words = new HashSet<>();

    protected Particulars() {
    }

    Particulars(EmployeeId number, String givenName, String familyName, String email, String title) {
        this.givenName = givenName.strip();
        this.familyName = familyName.strip();
        this.email = email.strip().toLowerCase(Locale.ROOT);
        this.title = title.strip();
        words.addAll(SearchText.kept(String.join(" ", givenName, familyName, title, email, number.value())));
        civilService = CivilServiceStatus.NOT_APPLICABLE;
    }

    /** Without a login a person cannot sign in. */
    Particulars login(Optional<String> name) {
        login = name.map(text -> text.strip().toLowerCase(Locale.ROOT)).orElse(null);
        words.addAll(SearchText.kept(name.orElse("")));
        return this;
    }

    Particulars sponsored(Optional<EmployeeId> by, Optional<LocalDate> until) {
        sponsor = by.orElse(null);
        untilDay = until.orElse(null);
        return this;
    }

    Particulars standing(Optional<String> unit, CivilServiceStatus status) {
        bargainingUnit = unit.orElse(null);
        civilService = status;
        return this;
    }

    /** What is put to the rule before these particulars are recorded. */
    PersonRecordingCase recording(EmployeeId number, Employment employment, Vetting vetting, LocalDate today) {
        return new PersonRecordingCase(number, employment.type(), civilService, bargainingUnit != null, vetting.sponsorStays(), employment.fromDay(), until(),
                employment.status(today, until()).here(), vetting.cityMail(), vetting.uniqueness());
    }

    Optional<String> login() {
        return Optional.ofNullable(login);
    }

    String givenName() {
        return givenName;
    }

    String familyName() {
        return familyName;
    }

    String email() {
        return email;
    }

    String title() {
        return title;
    }

    Optional<EmployeeId> sponsor() {
        return Optional.ofNullable(sponsor);
    }

    Optional<LocalDate> until() {
        return Optional.ofNullable(untilDay);
    }

    Standing standing() {
        return new Standing(Optional.ofNullable(bargainingUnit), civilService);
    }
}
