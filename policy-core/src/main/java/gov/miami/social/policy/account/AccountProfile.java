package gov.miami.social.policy.account;

import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.policy.shared.EmployeeId;
import java.io.Serializable;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is known of an account: as asked for in a request, or as it stands. A draft may leave anything empty.
 *
 * @param handle         its name on the platform, without {@code @}
 * @param url            its address, empty until known
 * @param languages      two- or three-letter codes
 * @param users          who will be, or are, its authorized users (A.2); the first named is the main one, nobody counts twice
 * @param recoveryEmail  the City address by which the account can be recovered
 * @param cityLink       the City page its first page links to (A.5)
 * @param departmentLink the department page its first page links to (A.5)
 */
public record AccountProfile(Optional<PlatformKey> platform, String handle, String url, Optional<DepartmentKey> department,
        String purpose, String audience, List<String> languages, Optional<EmployeeId> primaryContact,
        Optional<EmployeeId> secondaryContact, List<EmployeeId> users, String recoveryEmail, String cityLink,
        String departmentLink, boolean commentsOpen) implements Serializable {

    public AccountProfile {
        handle = Handle.plain(handle);
        url = url.strip();
        languages = languages.stream().distinct().toList();
        users = users.stream().distinct().toList();
        recoveryEmail = recoveryEmail.strip();
        cityLink = cityLink.strip();
        departmentLink = departmentLink.strip();
    }

    /** By which two profiles are known to name the same account: the address, else platform and name. */
    public String key() {
        return AccountUrl.of(url).map(AccountUrl::key)
                .orElseGet(() -> platform.map(Object::toString).orElse("") + ":" + handle.toLowerCase(Locale.ROOT));
    }

    /** Whoever it names: contacts and users, each once. */
    public Set<EmployeeId> people() {
        return Stream.of(primaryContact.stream(), secondaryContact.stream(), users.stream()).flatMap(people -> people).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    public static AccountProfile empty() {
        return new AccountProfile(Optional.empty(), "", "", Optional.empty(), "", "", List.of(), Optional.empty(),
                Optional.empty(), List.of(), "", "", "", true);
    }

    /** The same, each address of the web with its scheme: what was typed without one is taken as https. */
    public AccountProfile onTheWeb() {
        return new AccountProfile(platform, handle, web(url), department, purpose, audience, languages, primaryContact,
                secondaryContact, users, recoveryEmail, web(cityLink), web(departmentLink), commentsOpen);
    }

    private static String web(String address) {
        return AccountUrl.of(address).map(AccountUrl::value).orElse(address);
    }

    /** The same account on another platform. */
    public AccountProfile on(PlatformKey other) {
        return new AccountProfile(Optional.of(other), handle, url, department, purpose, audience, languages, primaryContact,
                secondaryContact, users, recoveryEmail, cityLink, departmentLink, commentsOpen);
    }

    /** The same account, all of it, under another department. */
    public AccountProfile ownedBy(DepartmentKey owner) {
        return new AccountProfile(platform, handle, url, Optional.of(owner), purpose, audience, languages, primaryContact,
                secondaryContact, users, recoveryEmail, cityLink, departmentLink, commentsOpen);
    }

    /** The same account in the hands of another department: its name and address stay as they were approved, its people, its page (A.5) and the address by which it is recovered are the other department's. */
    public AccountProfile movedTo(AccountProfile asked) {
        return new AccountProfile(platform, handle, url, asked.department, purpose, audience, languages, asked.primaryContact,
                asked.secondaryContact, asked.users, asked.recoveryEmail, cityLink, asked.departmentLink, commentsOpen);
    }

    /** The same account, its first page linking to this page of the City as long as it names none (A.5). */
    public AccountProfile linking(String cityPage) {
        return cityLink.isEmpty() ? new AccountProfile(platform, handle, url, department, purpose, audience, languages, primaryContact,
                secondaryContact, users, recoveryEmail, cityPage, departmentLink, commentsOpen) : this;
    }

    /** The same under the platform, name and address of the account on record; what is not known there stays as it says itself. */
    public AccountProfile known(AccountProfile onRecord) {
        var known = Identity.of(onRecord);
        return new AccountProfile(known.platform().or(() -> platform), known.handle().map(Handle::value).orElse(handle),
                known.url().map(AccountUrl::value).orElse(url), department, purpose, audience, languages, primaryContact, secondaryContact,
                users, recoveryEmail, cityLink, departmentLink, commentsOpen);
    }

    /** The address it would have under another name: the present one with that name in the place of this; empty when the name stands not in it. */
    public String addressOf(String newHandle) {
        var at = handle.isEmpty() ? -1 : url.toLowerCase(Locale.ROOT).lastIndexOf(handle.toLowerCase(Locale.ROOT));
        return at < 0 ? "" : url.substring(0, at) + Handle.plain(newHandle) + url.substring(at + handle.length());
    }

    /** The same account under another name and address. */
    public AccountProfile renamed(String newHandle, String newUrl) {
        return new AccountProfile(platform, newHandle, newUrl, department, purpose, audience, languages, primaryContact,
                secondaryContact, users, recoveryEmail, cityLink, departmentLink, commentsOpen);
    }
}
