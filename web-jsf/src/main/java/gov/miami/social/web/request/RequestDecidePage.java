package gov.miami.social.web.request;

import gov.miami.social.policy.request.RequestId;
import gov.miami.social.registry.policy.PolicyService;
import gov.miami.social.registry.request.ApprovalService;
import gov.miami.social.registry.request.ApprovalView;
import gov.miami.social.registry.request.ApproveRequest;
import gov.miami.social.registry.request.RefuseRequest;
import gov.miami.social.registry.request.ReturnRequest;
import gov.miami.social.web.shared.Ids;
import gov.miami.social.web.shared.Notes;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Backs request/decide.xhtml: the checks before the decider's eyes, and his three answers. */
@Named
@ViewScoped
public class RequestDecidePage implements Serializable {

    @Inject
    private ApprovalService approvals;
    @Inject
    private PolicyService policy;
    private List<Quotation> quotations;
    private String id;
    private ApprovalView approval;
    private final AnswerForm answer = new AnswerForm();

    public void load() {
        approval = approvals.assess(Ids.of(id, RequestId::parse));
        quotations = Quotation.of(policy.inForce(), Citable.sentences(approval.request().facts().kind(), approval.merits()));
    }

    public String approve() {
        approvals.approve(new ApproveRequest(request(), answer.getNote(), version()));
        return done("request_decide.approved");
    }

    public String giveBack() {
        approvals.giveBack(new ReturnRequest(request(), answer.getQuestions(), version()));
        return done("request_decide.returned");
    }

    public String refuse() {
        approvals.refuse(new RefuseRequest(request(), answer.getReason(), answer.sentences(), version()));
        return done("request_decide.refused");
    }

    /** The sentences he may cite, those of unmet checks first, each whole. */
    public List<Quotation> getQuotations() {
        return quotations;
    }

    private RequestId request() {
        return approval.request().facts().id();
    }

    private int version() {
        return approval.request().facts().version();
    }

    private String done(String key) {
        Notes.flash(key, approval.request().facts().number());
        return "/request/waiting?faces-redirect=true";
    }

    public AnswerForm getAnswer() {
        return answer;
    }

    public ApprovalView getApproval() {
        return approval;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
