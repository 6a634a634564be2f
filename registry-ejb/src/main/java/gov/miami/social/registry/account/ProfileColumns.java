package gov.miami.social.registry.account;

import gov.miami.social.policy.account.AccountProfile;
import gov.miami.social.policy.account.PlatformKey;
import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.registry.shared.EmployeeIdsConverter;
import gov.miami.social.registry.shared.WordsConverter;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Optional;

/** An account's profile as a table keeps it; shared by accounts and the requests that ask for them. */
@Embeddable
public class ProfileColumns {

    private PlatformKey platform;
    private String handle;
    private String url;
    private DepartmentKey department;
    private String purpose;
    private String audience;
    @Convert(converter = WordsConverter.class)
    private List<String> languages;
    private EmployeeId primaryContact;
    private EmployeeId secondaryContact;
    @Convert(converter = EmployeeIdsConverter.class)
    private List<EmployeeId> users;
    private String recoveryEmail;
    private String cityLink;
    private String departmentLink;
    private boolean commentsOpen;

    protected ProfileColumns() {
    }

    public ProfileColumns(AccountProfile profile) {
        platform = profile.platform().orElse(null);
        handle = profile.handle();
        url = profile.url();
        department = profile.department().orElse(null);
        purpose = profile.purpose();
        audience = profile.audience();
        languages = profile.languages();
        primaryContact = profile.primaryContact().orElse(null);
        secondaryContact = profile.secondaryContact().orElse(null);
        users = profile.users();
        recoveryEmail = profile.recoveryEmail();
        cityLink = profile.cityLink();
        departmentLink = profile.departmentLink();
        commentsOpen = profile.commentsOpen();
    }

    public AccountProfile profile() {
        return new AccountProfile(Optional.ofNullable(platform), handle, url, Optional.ofNullable(department), purpose, audience,
                languages, Optional.ofNullable(primaryContact), Optional.ofNullable(secondaryContact), users, recoveryEmail,
                cityLink, departmentLink, commentsOpen);
    }
}
