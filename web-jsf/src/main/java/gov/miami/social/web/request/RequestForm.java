package gov.miami.social.web.request;

import gov.miami.social.policy.account.AccountProfile;
import gov.miami.social.policy.account.PlatformKey;
import gov.miami.social.policy.request.RequestContent;
import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.registry.department.PersonOption;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What stands in the fields of the request wizard; anything may still be empty. */
public class RequestForm implements Serializable {

    private final ChangeForm change;
    private String platform;
    private String otherPlatform;
    private String handle;
    private String url;
    private String department;
    private String purpose;
    private String audience;
    private List<String> languages;
    private PersonOption primaryContact;
    private PersonOption secondaryContact;
    private List<PersonOption> users;
    private String recoveryEmail;
    private String cityLink;
    private String departmentLink;
    private boolean commentsOpen;
    private String whyNotExisting;
    private String businessCase;
    private boolean communicationsConsulted;
    private String answer;

    /**
     * @param people finds the options of the people the content names, in the form's way
     * @param now    the account to be changed, as it stands
     */
    RequestForm(RequestContent content, PeopleOfForm people, Optional<AccountProfile> now) {
        var profile = content.profile();
        change = now.map(account -> new ChangeForm(content, account)).orElse(null);
        platform = profile.platform().map(PlatformKey::value).orElse(null);
        otherPlatform = content.otherPlatform();
        handle = profile.handle();
        url = profile.url();
        department = profile.department().map(DepartmentKey::value).orElse(null);
        purpose = profile.purpose();
        audience = profile.audience();
        languages = profile.languages();
        primaryContact = people.one(profile.primaryContact());
        secondaryContact = people.one(profile.secondaryContact());
        users = people.all(profile.users());
        recoveryEmail = profile.recoveryEmail();
        cityLink = profile.cityLink();
        departmentLink = profile.departmentLink();
        commentsOpen = profile.commentsOpen();
        whyNotExisting = content.whyNotExisting();
        businessCase = content.businessCase();
        communicationsConsulted = content.communicationsConsulted();
        answer = content.answer();
    }

    RequestContent content() {
        return new RequestContent(changed().map(ChangeForm::getKind), changed().map(ChangeForm::profile).orElseGet(this::profile), text(otherPlatform),
                text(whyNotExisting), text(businessCase), communicationsConsulted, text(answer));
    }

    private AccountProfile profile() {
        return new AccountProfile(filled(platform).map(PlatformKey::new), text(handle), text(url),
                filled(department).map(DepartmentKey::new), text(purpose), text(audience), languages == null ? List.of() : languages,
                Optional.ofNullable(primaryContact).map(PersonOption::id), Optional.ofNullable(secondaryContact).map(PersonOption::id),
                users == null ? List.of() : users.stream().map(PersonOption::id).toList(), text(recoveryEmail), text(cityLink),
                text(departmentLink), commentsOpen);
    }

    private Optional<ChangeForm> changed() {
        return Optional.ofNullable(change);
    }

    /** Whether fields came up that were not shown before. */
    boolean unfolds() {
        return changed().filter(ChangeForm::unfolds).isPresent();
    }

    /** The addresses that are kept otherwise than typed: with https:// before them. */
    List<String> completed() {
        var kept = content().profile();
        var typed = List.of(changed().map(ChangeForm::getUrl).map(RequestForm::text).orElse(text(url)), text(url), text(cityLink), text(departmentLink));
        return Stream.of(kept.url(), kept.cityLink(), kept.departmentLink()).filter(address -> !address.isEmpty() && !typed.contains(address)).toList();
    }

    private static String text(String typed) {
        return typed == null ? "" : typed.strip();
    }

    private static Optional<String> filled(String typed) {
        return Optional.of(text(typed)).filter(words -> !words.isEmpty());
    }

    public ChangeForm getChange() {
        return change;
    }

    public String getPlatform() {
        return platform;
    }

    public void setPlatform(String platform) {
        this.platform = platform;
    }

    public String getOtherPlatform() {
        return otherPlatform;
    }

    public void setOtherPlatform(String otherPlatform) {
        this.otherPlatform = otherPlatform;
    }

    public String getHandle() {
        return handle;
    }

    public void setHandle(String handle) {
        this.handle = handle;
    }

    public String getUrl() {
        return url;
    }

    public void setUrl(String url) {
        this.url = url;
    }

    public String getDepartment() {
        return department;
    }

    public void setDepartment(String department) {
        this.department = department;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    public String getAudience() {
        return audience;
    }

    public void setAudience(String audience) {
        this.audience = audience;
    }

    public List<String> getLanguages() {
        return languages;
    }

    public void setLanguages(List<String> languages) {
        this.languages = languages;
    }

    public PersonOption getPrimaryContact() {
        return primaryContact;
    }

    public void setPrimaryContact(PersonOption primaryContact) {
        this.primaryContact = primaryContact;
    }

    public PersonOption getSecondaryContact() {
        return secondaryContact;
    }

    public void setSecondaryContact(PersonOption secondaryContact) {
        this.secondaryContact = secondaryContact;
    }

    public List<PersonOption> getUsers() {
        return users;
    }

    public void setUsers(List<PersonOption> users) {
        this.users = users;
    }

    public String getRecoveryEmail() {
        return recoveryEmail;
    }

    public void setRecoveryEmail(String recoveryEmail) {
        this.recoveryEmail = recoveryEmail;
    }

    public String getCityLink() {
        return cityLink;
    }

    public void setCityLink(String cityLink) {
        this.cityLink = cityLink;
    }

    public String getDepartmentLink() {
        return departmentLink;
    }

    public void setDepartmentLink(String departmentLink) {
        this.departmentLink = departmentLink;
    }

    public boolean isCommentsOpen() {
        return commentsOpen;
    }

    public void setCommentsOpen(boolean commentsOpen) {
        this.commentsOpen = commentsOpen;
    }

    public String getWhyNotExisting() {
        return whyNotExisting;
    }

    public void setWhyNotExisting(String whyNotExisting) {
        this.whyNotExisting = whyNotExisting;
    }

    public String getBusinessCase() {
        return businessCase;
    }

    public void setBusinessCase(String businessCase) {
        this.businessCase = businessCase;
    }

    public boolean isCommunicationsConsulted() {
        return communicationsConsulted;
    }

    public void setCommunicationsConsulted(boolean communicationsConsulted) {
        this.communicationsConsulted = communicationsConsulted;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}
