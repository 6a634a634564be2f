package gov.miami.social.web.intake;

import gov.miami.social.registry.intake.IntakeView;
import gov.miami.social.registry.intake.LeaveAsSent;
import gov.miami.social.registry.intake.SuggestionService;
import gov.miami.social.registry.intake.SuggestionView;
import gov.miami.social.registry.intake.TakeSuggestion;
import gov.miami.social.web.shared.Notes;
import gov.miami.social.web.shared.Texts;
import gov.miami.social.web.shared.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/** What the rows of a list may have meant, on intake/show.xhtml: a person takes it, in one row or wherever the same stands. */
@Named
@ViewScoped
public class IntakeMeant implements Serializable {

    @Inject
    private SuggestionService suggestions;
    @Inject
    private IntakeActs acts;
    private String row;
    private boolean taken;
    private List<SuggestionView> ofRow = List.of();
    private List<SuggestionView> ofAll = List.of();

    public void load() {
        var list = acts.getList();
        if (list.readable() && list.reported()) {
            taken = suggestions.taken(list.id());
            ofAll = suggestions.list(list.id(), Optional.empty());
            ofRow = line().isEmpty() ? List.of() : suggestions.list(list.id(), line());
        }
    }

    public String takeHere(SuggestionView found, String meant) {
        return take(found, meant, line());
    }

    public String takeAll(SuggestionView found, String meant) {
        return take(found, meant, Optional.empty());
    }

    private String take(SuggestionView found, String meant, Optional<Long> line) {
        var list = acts.getList();
        suggestions.take(new TakeSuggestion(list.id(), list.version(), found.remark(), found.said(), meant, line));
        Notes.flash("intake_show.taken", found.said(), meant);
        return again(list);
    }

    public String leave() {
        var list = acts.getList();
        suggestions.leaveAsSent(new LeaveAsSent(list.id(), list.version()));
        Notes.flash("intake_show.left");
        return again(list);
    }

    private static String again(IntakeView list) {
        return "/intake/show?faces-redirect=true&id=" + list.id();
    }

    private Optional<Long> line() {
        return Optional.ofNullable(row).filter(text -> text.matches("\\d{1,9}")).map(Long::valueOf);
    }

    public String hereWords(SuggestionView found) {
        return Texts.text("intake_show.saying.row", Words.number(found.line()), found.heading(), found.said());
    }

    public String words(SuggestionView found) {
        return Texts.text("intake_show.saying", found.heading(), found.said(), Words.number(found.rows()));
    }

    public boolean isTaken() {
        return taken;
    }

    public List<SuggestionView> getOfRow() {
        return ofRow;
    }

    public List<SuggestionView> getOfAll() {
        return ofAll;
    }

    public String getRow() {
        return row;
    }

    public void setRow(String row) {
        this.row = row;
    }
}
