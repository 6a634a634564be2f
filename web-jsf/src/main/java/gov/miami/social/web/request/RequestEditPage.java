package gov.miami.social.web.request;

import gov.miami.social.registry.request.RequestReadinessService;
import gov.miami.social.registry.request.RequestService;
import gov.miami.social.registry.request.RequestView;
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
    private RequestReadinessService readiness;
    @Inject
    private RequestForms forms;
    @Inject
    private HalfTyped typed;
    private final WizardAddress address = new WizardAddress();
    private RequestView request;
    private RequestForm form;
    private RequestWizard wizard;

    /** What is no longer written, as after the hand-in and the browser's Back, is shown instead; of what cannot be asked it is said why. */
    public String load() {
        if (address.begins()) {
            return forms.hinder(address.kind(), address.about()) ? WizardAddress.choice(address.about().orElseThrow())
                    : address.naming(requests.toBegin(address.kind(), address.about(), address.altering()));
        }
        request = address.begun() ? requests.begun(address.request(), address.kind(), address.about(), address.altering()) : requests.find(address.request());
        if (!request.facts().status().openToChange()) {
            return WizardAddress.left(request.facts().id());
        }
        form = forms.of(request.facts());
        wizard = new RequestWizard(request, form, address.getStep(), readiness::of);
        return "";
    }

    /** Stays where fields came up, or where a name was just typed that another account has. */
    public String next() {
        save();
        wizard.amiss(form, readiness::of).forEach(Notes::flashUnmet);
        var stays = form.unfolds() || wizard.tellsOf(requests.find(request.facts().id()).namesake());
        return WizardAddress.at(request.facts().id(), stays ? wizard.getAt() : wizard.getAt() + 1);
    }

    /** From an answer, or whatever else was amiss, straight to where everything is looked over. */
    public String check() {
        save();
        return WizardAddress.at(request.facts().id(), wizard.getSteps().size() - 1);
    }

    public String back() {
        return go(wizard.getAt() - 1);
    }

    /** Goes to another step whatever was typed: what is right is kept, of what is wrong it says that the browser keeps it. */
    public String go(int step) {
        if (!wizard.is("REVIEW") && !typed.kept(() -> form.draft(request.facts()), requests::save)) {
            Notes.flashWarning("request_edit.halfKept");
        }
        return WizardAddress.at(request.facts().id(), step);
    }

    public String later() {
        save();
        Notes.flash("request_edit.kept", requests.find(request.facts().id()).facts().number());
        return WizardAddress.left(request.facts().id());
    }

    public String submit() {
        requests.submit(new SubmitRequest(request.facts().id(), request.facts().version()));
        Notes.flash("request_edit.submitted", request.facts().number());
        return WizardAddress.left(request.facts().id());
    }

    private void save() {
        requests.save(form.draft(request.facts()));
        form.completed().forEach(address -> Notes.flash("request_edit.completed", address));
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
}
