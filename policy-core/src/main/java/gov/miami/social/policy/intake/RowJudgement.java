package gov.miami.social.policy.intake;

import gov.miami.social.policy.account.AccountUrl;
import gov.miami.social.policy.account.PlatformStatus;
import gov.miami.social.policy.shared.DepartmentKey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says of each row of a list which account it means and what is wrong with it: everything at once, nothing guessed. */
public final class RowJudgement {

    private final PlatformCatalogue catalogue;
    private final DepartmentCatalogue departments;
    private final LocalDate today;

    public RowJudgement(PlatformCatalogue catalogue, DepartmentCatalogue departments, LocalDate today) {
        this.catalogue = catalogue;
        this.departments = departments;
        this.today = today;
    }

    public JudgedRow judge(ListRow read) {
        var row = read.masked();
        if (row.broken().isPresent()) {
            var broken = new RowRemark(Remark.BROKEN_COLUMNS, "", row.broken().get().toString());
            return new JudgedRow(row.line(), Optional.empty(), "", "", Optional.empty(), List.of(), List.of(broken), Optional.empty());
        }
        var remarks = new ArrayList<>(RowShape.remarks(row));
        read.secret().forEach(column -> remarks.add(row.remark(Remark.SOCIAL_SECURITY_NUMBER, column)));
        var recognition = address(row, remarks);
        var department = department(row, remarks);
        var languages = languages(row, remarks);
        date(row, Column.CREATED, remarks);
        date(row, Column.UPDATED, remarks);
        return new JudgedRow(row.line(), recognition.platform().map(PlatformFact::key), recognition.account().orElse(row.text(Column.ACCOUNT)),
                row.text(Column.URL), department, languages, remarks, Optional.empty());
    }

    private Recognition address(ListRow row, List<RowRemark> remarks) {
        var url = AccountUrl.of(row.text(Column.URL));
        if (url.isEmpty()) {
            remarks.add(row.remark(row.text(Column.URL).isEmpty() ? Remark.URL_MISSING : Remark.URL_MALFORMED, Column.URL));
            remarks.addAll(word(row));
            return new Recognition(catalogue.called(row.text(Column.PLATFORM)), Optional.empty());
        }
        var found = AccountRecognition.of(url.get(), catalogue);
        if (found.platform().isPresent()) {
            remarks.addAll(onPlatform(row, found));
        } else {
            remarks.add(unknown(row, url.get()));
            remarks.addAll(word(row));
        }
        return found;
    }

    /** What is to be said of the word for the platform where the address does not tell it. */
    private List<RowRemark> word(ListRow row) {
        var word = row.text(Column.PLATFORM);
        return word.isEmpty() || catalogue.called(word).isPresent() ? List.of()
                : List.of(row.remark(Remark.PLATFORM_NOT_CALLED_SO, Column.PLATFORM, word, Likeness.closest(word, catalogue.names())));
    }

    /** A host that is nobody's may be one mistyped. */
    private RowRemark unknown(ListRow row, AccountUrl url) {
        return row.remark(Remark.UNKNOWN_PLATFORM, Column.URL, row.text(Column.URL), Likeness.closest(url.host().replaceFirst("^www\\.", ""), catalogue.hosts()));
    }

    private static List<RowRemark> onPlatform(ListRow row, Recognition found) {
        var remarks = new ArrayList<RowRemark>();
        var platform = found.platform().orElseThrow();
        if (!row.text(Column.PLATFORM).isEmpty() && !platform.calledBy(row.text(Column.PLATFORM))) {
            remarks.add(row.remark(Remark.PLATFORM_CONTRADICTS_URL, Column.PLATFORM, row.text(Column.PLATFORM), List.of(platform.name())));
        }
        if (!platform.status().living()) {
            remarks.add(row.remark(Remark.PLATFORM_RETIRED, Column.PLATFORM, platform.name()));
        }
        if (platform.status() == PlatformStatus.PROHIBITED) {
            remarks.add(row.remark(Remark.PLATFORM_PROHIBITED, Column.PLATFORM, platform.name()));
        }
        if (found.account().isEmpty()) {
            remarks.add(row.remark(Remark.NO_ACCOUNT_IN_URL, Column.URL));
        } else if (contradicts(row.text(Column.ACCOUNT), found.account().get())) {
            remarks.add(row.remark(Remark.ACCOUNT_CONTRADICTS_URL, Column.ACCOUNT, row.text(Column.ACCOUNT), List.of(found.account().get())));
        }
        return remarks;
    }

    private static boolean contradicts(String written, String found) {
        return !written.isEmpty() && !plain(written).equalsIgnoreCase(plain(found));
    }

    private static String plain(String account) {
        return account.replaceFirst("^[@+]", "");
    }

    private Optional<DepartmentKey> department(ListRow row, List<RowRemark> remarks) {
        var text = row.text(Column.DEPARTMENT);
        var found = departments.called(text);
        if (!text.isEmpty() && found.isEmpty()) {
            remarks.add(row.remark(Remark.UNKNOWN_DEPARTMENT, Column.DEPARTMENT, text, departments.suggested(text)));
        }
        return found;
    }

    private static List<String> languages(ListRow row, List<RowRemark> remarks) {
        var text = row.text(Column.LANGUAGE);
        var found = LanguageNames.of(text);
        if (found.isEmpty()) {
            var sentence = text.length() > 30 || text.split("\\s+").length > 3;
            remarks.add(row.remark(sentence ? Remark.LANGUAGE_IS_A_SENTENCE : Remark.LANGUAGE_UNKNOWN, Column.LANGUAGE));
        }
        return found.orElse(List.of());
    }

    private void date(ListRow row, Column column, List<RowRemark> remarks) {
        if (!row.text(column).isEmpty() && !ListDate.plausible(row.text(column), today)) {
            remarks.add(row.remark(Remark.BAD_DATE, column));
        }
    }
}
