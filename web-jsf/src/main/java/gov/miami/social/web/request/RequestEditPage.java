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
        if (address.begins() && forms.hinder(address.begun(), address.about())) {
            return WizardAddress.choice(address.about().orElseThrow());
        }
        request = address.begins() ? requests.begun(address.begun(), address.about(), address.altering()) : requests.find(address.request());
        if (!request.facts().status().openToChange()) {
            return WizardAddress.left(request.facts().id());
        }
        form = forms.of(request.facts());
        wizard = new RequestWizard(request, form, address.getStep(), readiness::of);
        return "";
    }

    public String next() {
        save();
        wizard.amiss(form, readiness::of).forEach(Notes::flashUnmet);
        return WizardAddress.at(request.facts().id(), form.unfolds() ? wizard.getAt() : wizard.getAt() + 1);
    }

    /** Goes back whatever was typed: what is right is kept, of what is wrong it says that the browser keeps it. */
    public String back() {
        if (!wizard.is("REVIEW")) {
            var whole = typed.taken();
            var keepable = typed.keepable(form.draft(request.facts()));
            if (keepable) {
                requests.save(form.draft(request.facts()));
            }
            if (!whole || !keepable) {
                Notes.flashWarning("request_edit.halfKept");
            }
        }
        return WizardAddress.at(request.facts().id(), wizard.getAt() - 1);
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
