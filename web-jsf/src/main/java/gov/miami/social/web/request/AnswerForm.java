package gov.miami.social.web.request;

import gov.miami.social.policy.shared.SentenceId;
import gov.miami.social.web.shared.FormText;
import java.io.Serializable;
import java.util.List;

/** What the decider writes to one of his three answers: a note to the yes, questions, or the reason of a no and the sentences it rests on. */
public class AnswerForm implements Serializable {

    private String note = "";
    private String questions = "";
    private String reason = "";
    private List<String> cited = List.of();

    List<SentenceId> sentences() {
        return cited.stream().map(SentenceId::new).toList();
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = FormText.of(note);
    }

    public String getQuestions() {
        return questions;
    }

    public void setQuestions(String questions) {
        this.questions = FormText.of(questions);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = FormText.of(reason);
    }

    public List<String> getCited() {
        return cited;
    }

    public void setCited(List<String> cited) {
        this.cited = cited;
    }
}
