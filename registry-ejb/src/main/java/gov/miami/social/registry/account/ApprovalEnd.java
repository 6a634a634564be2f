package gov.miami.social.registry.account;

import java.time.LocalDate;
import java.time.YearMonth;

/** When approvals end, as a list asks for it: within a number of days ({@code 30}), or in a month ({@code 2027-03}). */
record ApprovalEnd(LocalDate from, LocalDate until) {

    static ApprovalEnd of(String text, LocalDate today) {
        if (text.matches("\\d{1,4}")) {
            return new ApprovalEnd(today, today.plusDays(Integer.parseInt(text)));
        }
        var month = YearMonth.parse(text);
        return new ApprovalEnd(month.atDay(1), month.atEndOfMonth());
    }
}
