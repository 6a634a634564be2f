package gov.miami.social.web.request;

import gov.miami.social.policy.request.RequestId;
import gov.miami.social.registry.request.RequestService;
import gov.miami.social.registry.request.RequestView;
import gov.miami.social.registry.request.StoryLine;
import gov.miami.social.registry.request.WithdrawRequest;
import gov.miami.social.web.shared.Ids;
import gov.miami.social.web.shared.Notes;
import gov.miami.social.web.shared.Texts;
import gov.miami.social.web.shared.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Backs request/show.xhtml: one request with its steps, decisions and history. */
@Named
@ViewScoped
public class RequestShowPage implements Serializable {

    @Inject
    private RequestService requests;
    private String id;
    private RequestView request;
    private List<StoryLine> history;
    private boolean decidable;

    public void load() {
        var story = requests.story(Ids.of(id, RequestId::parse));
        request = story.request();
        history = story.history();
        decidable = story.decidable();
    }

    public String withdraw() {
        requests.withdraw(new WithdrawRequest(request.facts().id(), request.facts().version()));
        Notes.flash("request_show.withdrawn", request.facts().number());
        return "/request/show?faces-redirect=true&id=" + id;
    }

    public boolean isChangeable() {
        return request.mine() && request.facts().status().openToChange();
    }

    public boolean isWithdrawable() {
        return request.mine() && !request.facts().status().ended() && request.facts().due().isEmpty();
    }

    /** What was done, or tried and refused. */
    public String title(StoryLine act) {
        return act.allowed() ? Texts.text("Command." + act.command()) : Words.tried(act.command());
    }

    /** Of a decision as it was decided: a refusal that was allowed is no good end of the request. */
    public String tone(StoryLine act) {
        return !act.allowed() ? "stop" : act.decision().map(decision -> Words.tone(decision.outcome())).orElseGet(() -> Words.toneOfAct("Command." + act.command()));
    }

    public RequestView getRequest() {
        return request;
    }

    public List<StoryLine> getHistory() {
        return history;
    }

    public boolean isDecidable() {
        return decidable;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
