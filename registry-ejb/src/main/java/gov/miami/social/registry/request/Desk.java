package gov.miami.social.registry.request;

import gov.miami.social.policy.delegation.DepartmentScope;
import gov.miami.social.policy.request.ChangeKind;
import gov.miami.social.policy.request.RequestKind;
import gov.miami.social.policy.request.StepLevel;
import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.registry.shared.ListFinder;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a person may decide today, as offices and delegations give it.
 *
 * @param signs    departments whose director's step he takes: directs or signs for
 * @param takes    departments whose director's step he takes because the post is vacant or the director asks himself
 * @param heads    departments that are without a director or, mapped to him, have one who may be the requester
 * @param approves for which departments he gives the City's approval, by kind of request
 */
record Desk(EmployeeId person, Set<DepartmentKey> signs, Optional<DepartmentScope> takes, Map<DepartmentKey, Optional<EmployeeId>> heads,
        Map<RequestKind, DepartmentScope> approves) {

    boolean empty() {
        return signs.isEmpty() && takes.isEmpty() && approves.isEmpty();
    }

    /** Which requests wait for the desk; the values it names are given to the list. */
    String condition(ListFinder finder) {
        var either = new ArrayList<String>();
        var values = new HashMap<String, Object>();
        if (!signs.isEmpty()) {
            either.add("(r.course.waitingLevel = :director and r.course.waitingDepartment in :signs)");
            values.put("signs", signs);
        }
        if (takes.isPresent()) {
            takenSteps(either, values);
        }
        byScope().forEach((scope, kinds) -> {
            var name = "kinds" + either.size();
            values.put(name, kinds);
            either.add("(r.course.waitingLevel = :cityManager and r.columns.kind in :" + name + both(scope, "scope" + either.size(), values) + ")");
        });
        if (either.stream().anyMatch(part -> part.contains(":director"))) {
            values.put("director", StepLevel.DIRECTOR);
        }
        if (either.stream().anyMatch(part -> part.contains(":cityManager"))) {
            values.put("cityManager", StepLevel.CITY_MANAGER);
        }
        values.forEach(finder::parameter);
        return either.isEmpty() ? "1 = 0" : "(" + String.join(" or ", either) + ")";
    }

    private void takenSteps(List<String> either, Map<String, Object> values) {
        var vacant = heads.entrySet().stream().filter(head -> head.getValue().isEmpty()).map(Map.Entry::getKey).toList();
        var scope = within(takes.orElseThrow(), "taken", values);
        if (!vacant.isEmpty()) {
            either.add("(r.course.waitingLevel = :director and r.course.waitingDepartment in :vacant" + scope + ")");
            values.put("vacant", vacant);
        }
        var directors = heads.values().stream().flatMap(Optional::stream).toList();
        if (!directors.isEmpty()) {
            either.add("(r.course.waitingLevel = :director and r.requester in :directors" + scope + ")");
            values.put("directors", directors);
        }
        if (vacant.isEmpty() && directors.isEmpty()) {
            values.remove("taken");
        }
    }

    /** A transfer must lie in the scope with the department that takes the account over, too. */
    private static String both(DepartmentScope scope, String name, Map<String, Object> values) {
        var giving = within(scope, name, values);
        if (giving.isEmpty()) {
            return "";
        }
        values.put("transfer", ChangeKind.TRANSFER);
        return giving + " and (r.columns.changeKind is null or r.columns.changeKind <> :transfer or r.columns.profile.department in :" + name + ")";
    }

    private static String within(DepartmentScope scope, String name, Map<String, Object> values) {
        if (scope.all()) {
            return "";
        }
        values.put(name, scope.departments());
        return " and r.course.waitingDepartment in :" + name;
    }

    private Map<DepartmentScope, List<RequestKind>> byScope() {
        var kinds = new HashMap<DepartmentScope, List<RequestKind>>();
        new EnumMap<>(approves).forEach((kind, scope) -> kinds.computeIfAbsent(scope, any -> new ArrayList<>()).add(kind));
        return kinds;
    }
}
