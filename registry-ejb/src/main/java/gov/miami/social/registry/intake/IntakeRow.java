package gov.miami.social.registry.intake;

import static gov.miami.social.policy.intake.Column.AUDIENCE;
import static gov.miami.social.policy.intake.Column.DESCRIPTION;
import static gov.miami.social.policy.intake.Column.NAME;
import static gov.miami.social.policy.intake.Column.PURPOSE;

import gov.miami.social.policy.account.AccountId;
import gov.miami.social.policy.account.AccountProfile;
import gov.miami.social.policy.account.PlatformKey;
import gov.miami.social.policy.intake.JudgedRow;
import gov.miami.social.policy.intake.ListRow;
import gov.miami.social.policy.intake.Verdict;
import gov.miami.social.policy.shared.DepartmentKey;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One row of a list as a reading judged it; another reading writes rows of its own. */
@Entity
@Table(name = "intake_row")
class IntakeRow {

    @Id
    private UUID id;
    private UUID intake;
    private int reading;
    private long line;
    @Enumerated(EnumType.STRING)
    private Verdict verdict;
    private String platform;
    @Column(name = "account")
    private String handle;
    private String url;
    private String department;
    private String languages;
    private String purpose;
    private String audience;
    private String remarks;
    private String shownName;
    @Column(name = "account_id")
    private UUID account;

    protected IntakeRow() {
    }

    IntakeRow(UUID intake, int reading, ListRow row, JudgedRow judged) {
        id = UUID.randomUUID();
        this.intake = intake;
        this.reading = reading;
        line = judged.line();
        verdict = judged.verdict();
        platform = judged.platform().map(PlatformKey::value).orElse("");
        handle = cut(judged.account(), 100);
        url = cut(judged.url(), 500);
        department = judged.department().map(DepartmentKey::value).orElse("");
        languages = judged.languages().stream().limit(20).collect(Collectors.joining(" "));
        purpose = cut(Stream.of(PURPOSE, DESCRIPTION).map(row::prose).filter(text -> !text.isEmpty())
                .collect(Collectors.joining(". ")), 2000);
        audience = row.prose(AUDIENCE);
        remarks = RemarksText.of(judged.remarks());
        shownName = row.prose(NAME);
        account = judged.registered().map(AccountId::value).orElse(null);
    }

    private static String cut(String text, int longest) {
        var clean = text.replaceAll("[\\p{Cc}\\s]+", " ");
        return clean.length() <= longest ? clean : clean.substring(0, longest);
    }

    /** The account as it comes on record; the list's department owns it when the row names none. */
    AccountProfile profile(Optional<DepartmentKey> owner) {
        var nobody = AccountProfile.empty();
        return new AccountProfile(Optional.of(new PlatformKey(platform)), handle, url,
                department.isEmpty() ? owner : Optional.of(new DepartmentKey(department)), purpose, audience, codes(), nobody.primaryContact(),
                nobody.secondaryContact(), nobody.users(), "", "", "", true);
    }

    private List<String> codes() {
        return languages.isEmpty() ? List.of() : Arrays.asList(languages.split(" "));
    }

    /** That it came on record as an account of the registry. */
    void became(AccountId recorded) {
        account = recorded.value();
    }

    String shownName() {
        return shownName;
    }

    long line() {
        return line;
    }

    IntakeRowView view() {
        return new IntakeRowView(line, verdict, platform, handle, url, department, codes(), shownName, purpose,
                RemarksText.parse(remarks), Optional.ofNullable(account).map(AccountId::new));
    }
}
