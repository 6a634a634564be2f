package gov.miami.social.web.policy;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import gov.miami.social.policy.shared.Clause;
import java.util.stream.Collectors;

/** Which rule puts a clause to the facts, and which class of the registry asks that rule; read from the compiled classes. */
final class ClauseUses {

    private final JavaClasses classes = new ClassFileImporter().importPackages("gov.miami.social.policy", "gov.miami.social.registry");

    String of(Clause clause) {
        var constants = classes.get(Clause.class);
        return constants.getField(clause.name()).getAccessesToSelf().stream().map(access -> access.getOriginOwner())
                .filter(rule -> !rule.equals(constants) && rule.getPackageName().startsWith("gov.miami.social.policy"))
                .distinct().sorted((one, other) -> one.getName().compareTo(other.getName()))
                .map(ClauseUses::rule).collect(Collectors.joining("; "));
    }

    private static String rule(JavaClass rule) {
        var askers = rule.getDirectDependenciesToSelf().stream().map(Dependency::getOriginClass)
                .filter(type -> type.getPackageName().startsWith("gov.miami.social.registry")).map(JavaClass::getSimpleName)
                .filter(name -> !name.isEmpty()).distinct().sorted().toList();
        return rule.getSimpleName() + (askers.isEmpty() ? "" : " <- " + String.join(", ", askers));
    }
}
