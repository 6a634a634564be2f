package gov.miami.social.web.request;

import static gov.miami.social.web.request.WizardStep.REVIEW;

import gov.miami.social.policy.request.RequestId;
import gov.miami.social.policy.shared.Decision;
import gov.miami.social.registry.department.PersonService;
import gov.miami.social.registry.request.RequestService;
import gov.miami.social.registry.request.RequestView;
import gov.miami.social.registry.request.SaveDraft;
import gov.miami.social.registry.request.SubmitRequest;
import gov.miami.social.web.shared.Notes;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Backs request/edit.xhtml: one step of the wizard at a time, kept as a draft with every step. */
@Named
@ViewScoped
public class RequestEditPage implements Serializable {

    @Inject
    private RequestService requests;
    @Inject
    private PersonService people;
    private String id;
    private int step;
    private RequestView request;
    private RequestForm form;
    private Decision readiness;

    /** What is no longer written, as after the hand-in and the browser's Back, is shown instead. */
    public String load() {
        request = requests.find(RequestId.parse(id));
        if (!request.facts().status().openToChange()) {
            return show();
        }
        var content = request.facts().content();
        form = new RequestForm(content, new PeopleOfForm(content.profile(), people));
        step = Math.max(0, Math.min(step, getSteps().size() - 1));
        readiness = is(REVIEW.name()) ? requests.readiness(request.facts().id()) : null;
        return "";
    }

    public String next() {
        save();
        return at(step + 1);
    }

    public String back() {
        if (!is(REVIEW.name())) {
            save();
        }
        return at(step - 1);
    }

    public String later() {
        save();
        Notes.flash("request_edit.kept", request.facts().number());
        return show();
    }

    public String submit() {
        requests.submit(new SubmitRequest(request.facts().id(), request.facts().version()));
        Notes.flash("request_edit.submitted", request.facts().number());
        return show();
    }

    private void save() {
        requests.save(new SaveDraft(request.facts().id(), request.facts().kind(), request.facts().account(), form.content(), request.facts().version()));
    }

    private String at(int next) {
        return "/request/edit?faces-redirect=true&id=" + id + "&step=" + next;
    }

    private String show() {
        return "/request/show?faces-redirect=true&id=" + id;
    }

    public List<WizardStep> getSteps() {
        return WizardStep.of(request.facts().kind());
    }

    /** Whether the page is at the step of this name. */
    public boolean is(String name) {
        return getSteps().get(step).name().equals(name);
    }

    public RequestView getRequest() {
        return request;
    }

    public RequestForm getForm() {
        return form;
    }

    public Decision getReadiness() {
        return readiness;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public int getStep() {
        return step;
    }

    public void setStep(int step) {
        this.step = step;
    }
}
