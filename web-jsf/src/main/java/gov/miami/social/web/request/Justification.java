package gov.miami.social.web.request;

import gov.miami.social.policy.request.RequestContent;
import gov.miami.social.web.shared.FormText;
import java.io.Serializable;
import java.util.List;

/** Why the account is wanted, as typed into the wizard's step WHY: its purpose, whom it speaks to, and the business case. */
public class Justification implements Serializable {

    private String purpose;
    private String audience;
    private List<String> languages;
    private String whyNotExisting;
    private String businessCase;
    private boolean communicationsConsulted;
    private final boolean reason;

    /** @param reason whether it says why an account shall change or end, and not why the City needs one */
    Justification(RequestContent content, boolean reason) {
        this.reason = reason;
        purpose = content.profile().purpose();
        audience = content.profile().audience();
        languages = content.profile().languages();
        whyNotExisting = content.whyNotExisting();
        businessCase = content.businessCase();
        communicationsConsulted = content.communicationsConsulted();
    }

    /** The text key of what the case for it is called: the reason for a change or an end, else the business case. */
    public String getCaseKey() {
        return reason ? "request_edit.reason" : "request_edit.businessCase";
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = FormText.of(purpose);
    }

    public String getAudience() {
        return audience;
    }

    public void setAudience(String audience) {
        this.audience = FormText.of(audience);
    }

    public List<String> getLanguages() {
        return languages;
    }

    public void setLanguages(List<String> languages) {
        this.languages = languages == null ? List.of() : languages;
    }

    public String getWhyNotExisting() {
        return whyNotExisting;
    }

    public void setWhyNotExisting(String whyNotExisting) {
        this.whyNotExisting = FormText.of(whyNotExisting);
    }

    public String getBusinessCase() {
        return businessCase;
    }

    public void setBusinessCase(String businessCase) {
        this.businessCase = FormText.of(businessCase);
    }

    public boolean isCommunicationsConsulted() {
        return communicationsConsulted;
    }

    public void setCommunicationsConsulted(boolean communicationsConsulted) {
        this.communicationsConsulted = communicationsConsulted;
    }
}
