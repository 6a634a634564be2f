package gov.miami.social.registry.account;

import gov.miami.social.policy.account.AccountProfile;
import gov.miami.social.policy.account.PlatformKey;
import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.registry.department.Organisation;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Invents the profiles of the demo accounts: addresses as each platform writes them, people of the owning department in turn. */
final class DemoProfiles {

    private static final Map<String, String> ADDRESSES = Map.ofEntries(
            Map.entry("twitter", "https://x.com/%s"), Map.entry("youtube", "https://www.youtube.com/@%s"),
            Map.entry("threads", "https://www.threads.net/@%s"), Map.entry("tiktok", "https://www.tiktok.com/@%s"),
            Map.entry("medium", "https://medium.com/@%s"), Map.entry("bluesky", "https://bsky.app/profile/%s"),
            Map.entry("linkedin", "https://www.linkedin.com/company/%s"), Map.entry("flickr", "https://www.flickr.com/photos/%s"),
            Map.entry("nextdoor", "https://nextdoor.com/agency-detail/fl/miami/%s"), Map.entry("google_plus", "https://plus.google.com/+%s"));
    private static final String OTHERS = "https://www.%s.com/%s";

    private final Organisation organisation;
    private final LocalDate today;
    private final Map<DepartmentKey, Integer> counted = new HashMap<>();

    DemoProfiles(Organisation organisation, LocalDate today) {
        this.organisation = organisation;
        this.today = today;
    }

    /** An account of a department with its people, or one that nobody knows whose it is. */
    AccountProfile profile(List<String> line) {
        var platform = line.get(1);
        var plain = new AccountProfile(Optional.of(new PlatformKey(platform)), line.get(2), address(platform, line.get(2)), Optional.empty(),
                line.get(6), line.get(7), List.of(line.get(5).split(" ")), Optional.empty(), Optional.empty(), List.of(), "", "", "", true);
        return "-".equals(line.get(0)) ? plain : owned(plain, new DepartmentKey(line.get(0)));
    }

    static String address(String platform, String handle) {
        return ADDRESSES.containsKey(platform) ? ADDRESSES.get(platform).formatted(handle) : OTHERS.formatted(platform, handle);
    }

    private AccountProfile owned(AccountProfile plain, DepartmentKey department) {
        var turn = counted.merge(department, 1, Integer::sum) - 1;
        var staff = organisation.employeesOf(department, today);
        var people = Stream.of(1, 2, 3).map(place -> staff.get((turn + place) % staff.size())).distinct().toList();
        var key = department.value().toLowerCase(Locale.ROOT);
        return new AccountProfile(plain.platform(), plain.handle(), plain.url(), Optional.of(department), plain.purpose(), plain.audience(),
                plain.languages(), first(people, 0), first(people, 1), people, "social-" + key + "@miami.example",
                "https://www.miami.gov", "https://www.miami.gov/" + key, turn % 4 != 3);
    }

    private static Optional<EmployeeId> first(List<EmployeeId> people, int skipped) {
        return people.stream().skip(skipped).findFirst();
    }
}
