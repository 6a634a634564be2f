package gov.miami.social.web.request;

import gov.miami.social.policy.account.AccountProfile;
import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.registry.department.PersonOption;
import gov.miami.social.web.shared.FormText;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/** Who answers for the account and who shall use it (A.2), as chosen in the wizard's step WHO, with the City address to recover it by. */
public class AccountPeople implements Serializable {

    private PersonOption primaryContact;
    private PersonOption secondaryContact;
    private List<PersonOption> users;
    private String recoveryEmail;

    /** @param people finds the options of the people the profile names, in the form's way */
    AccountPeople(AccountProfile profile, PeopleOfForm people) {
        primaryContact = people.one(profile.primaryContact());
        secondaryContact = people.one(profile.secondaryContact());
        users = people.all(profile.users());
        recoveryEmail = profile.recoveryEmail();
    }

    Optional<EmployeeId> primary() {
        return Optional.ofNullable(primaryContact).map(PersonOption::id);
    }

    Optional<EmployeeId> secondary() {
        return Optional.ofNullable(secondaryContact).map(PersonOption::id);
    }

    List<EmployeeId> authorized() {
        return users == null ? List.of() : users.stream().map(PersonOption::id).toList();
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
        this.recoveryEmail = FormText.of(recoveryEmail);
    }
}
