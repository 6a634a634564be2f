package gov.miami.social.web.department;

import gov.miami.social.registry.department.SeparationOutlook;
import gov.miami.social.web.shared.Texts;
import gov.miami.social.web.shared.Words;
import java.io.Serializable;
import java.time.LocalDate;

/** The last day as it is typed, why, and what was said of it before it is recorded: the same day once more is the answer. */
public class LastDayForm implements Serializable {

    private final String person;
    private LocalDate lastDay;
    private String reason = "";
    private SeparationOutlook outlook;

    LastDayForm(String person, LocalDate recordedOrNull) {
        this.person = person;
        lastDay = recordedOrNull;
    }

    /** Takes in what is said of the day; tells whether that had been said before, or need not be, because the day cannot be and is refused at once. */
    boolean answered(SeparationOutlook next) {
        var before = outlook != null && outlook.lastDay().equals(lastDay);
        outlook = next;
        return before || !outlook.possible();
    }

    /** Names the person and the day, and whether it is to come; nothing before a day was looked at that can be. */
    public String getQuestion() {
        return outlook == null || !outlook.possible() ? ""
                : Texts.text("department_separate_person.question." + (outlook.planned() ? "planned" : "past"), person, Words.of(outlook.lastDay()));
    }

    /** What is said at the field of a day too far ahead. */
    public String getReach() {
        return outlook == null ? "" : Texts.text("department_separate_person.reach", Words.of(outlook.latest()));
    }

    public SeparationOutlook getOutlook() {
        return outlook;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
