package gov.miami.social.web.request;

import gov.miami.social.policy.account.AccountProfile;
import gov.miami.social.web.shared.FormText;
import java.io.Serializable;

/** What the account's first page will show, as typed into the wizard's step LINKS: the links of A.5, and whether the public may comment. */
public class FirstPage implements Serializable {

    private String cityLink;
    private String departmentLink;
    private boolean commentsOpen;

    FirstPage(AccountProfile profile) {
        cityLink = profile.cityLink();
        departmentLink = profile.departmentLink();
        commentsOpen = profile.commentsOpen();
    }

    public String getCityLink() {
        return cityLink;
    }

    public void setCityLink(String cityLink) {
        this.cityLink = FormText.of(cityLink);
    }

    public String getDepartmentLink() {
        return departmentLink;
    }

    public void setDepartmentLink(String departmentLink) {
        this.departmentLink = FormText.of(departmentLink);
    }

    public boolean isCommentsOpen() {
        return commentsOpen;
    }

    public void setCommentsOpen(boolean commentsOpen) {
        this.commentsOpen = commentsOpen;
    }
}
