package gov.miami.social.web.request;

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

/**
 * Backs request/edit.xhtml: one step of the wizard at a time, kept as a draft with every step. Asked for by kind and account
 * instead of by its id, a request begins there and is kept with its first step.
 */
@Named
@ViewScoped
public class RequestEditPage implements Serializable {

    @Inject
    private RequestService requests;
    @Inject
    private PersonService people;
    @Inject
    private AccountAsked asked;
    private final WizardAddress address = new WizardAddress();
    private RequestView request;
    private RequestForm form;
    private RequestWizard wizard;
    private Decision readiness;

    /** What is no longer written, as after the hand-in and the browser's Back, is shown instead. */
    public String load() {
        request = address.begins() ? requests.begun(address.begun(), address.about()) : requests.find(address.request());
        if (!request.facts().status().openToChange()) {
            return show();
        }
        var content = request.facts().content();
        form = new RequestForm(request.facts(), new PeopleOfForm(content.profile(), people), asked.of(request.facts()));
        wizard = new RequestWizard(request, form, address.getStep());
        readiness = wizard.is("REVIEW") ? requests.readiness(request.facts().id()) : null;
        return "";
    }

    public String next() {
        save();
        return at(form.unfolds() ? wizard.getAt() : wizard.getAt() + 1);
    }

    public String back() {
        if (!wizard.is("REVIEW")) {
            save();
        }
        return at(wizard.getAt() - 1);
    }

    public String later() {
        save();
        Notes.flash("request_edit.kept", requests.find(request.facts().id()).facts().number());
        return show();
    }

    public String submit() {
        requests.submit(new SubmitRequest(request.facts().id(), request.facts().version()));
        Notes.flash("request_edit.submitted", request.facts().number());
        return show();
    }

    private void save() {
        requests.save(new SaveDraft(request.facts().id(), request.facts().kind(), request.facts().account(), form.content(), request.facts().version()));
        form.completed().forEach(address -> Notes.flash("request_edit.completed", address));
    }

    private String at(int next) {
        return "/request/edit?faces-redirect=true&id=" + request.facts().id() + "&step=" + next;
    }

    private String show() {
        return "/request/show?faces-redirect=true&id=" + request.facts().id();
    }

    public WizardAddress getAddress() {
        return address;
    }

    public RequestView getRequest() {
        return request;
    }

    public RequestForm getForm() {
        return form;
    }

    public RequestWizard getWizard() {
        return wizard;
    }

    public Decision getReadiness() {
        return readiness;
    }
}
