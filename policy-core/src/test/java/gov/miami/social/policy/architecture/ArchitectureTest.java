package gov.miami.social.policy.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The rules of the house for policy-core; each is also run against classes that break it, so that none passes by looking at nothing. */
class ArchitectureTest {

    private static final String OURS = "gov.miami.social.policy.";
    private static final String BROKEN = "gov.miami.social.policy.architecture.broken.";

    private static final JavaClasses CLASSES = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("gov.miami.social.policy");
    private static final JavaClasses BREAKERS = new ClassFileImporter().importPackages("gov.miami.social.policy.architecture.broken");

    private static final DescribedPredicate<JavaField> CONSTANT_OF_CLAUSES = DescribedPredicate.describe("a constant of the clauses",
            field -> field.getOwner().isEnum() && field.getOwner().getSimpleName().equals("Clause")
                    && field.getRawType().equals(field.getOwner()));

    @TestFactory
    Stream<DynamicTest> everyRuleHoldsAndWouldFindItsBreach() {
        return rules().entrySet().stream().flatMap(rule -> Stream.of(
                dynamicTest(rule.getKey(), () -> rule.getValue().below(OURS).check(CLASSES)),
                dynamicTest(rule.getKey() + ": its breach is found", () -> assertBreachFound(rule.getKey(), rule.getValue()))));
    }

    private static void assertBreachFound(String name, RuleOfThePackage rule) {
        var report = rule.below(BROKEN).evaluate(BREAKERS).getFailureReport().toString();
        assertThat(report).as(name).contains(BROKEN).contains("Breaks" + name.charAt(0));
    }

    private static Map<String, RuleOfThePackage> rules() {
        var rules = new TreeMap<String, RuleOfThePackage>();
        rules.put("1 policy-core depends on java only", base -> classes().should().onlyDependOnClassesThat().resideInAnyPackage("java..", base + "."));
        rules.put("1 policy-core never asks for the time", base -> noClasses().should().callMethodWhere(target(are(name("now"))).and(target(owner(resideInAPackage("java.time..")))))
                .orShould().dependOnClassesThat().areAssignableTo("java.time.Clock"));
        rules.put("2 every clause is read by a rule", base -> fields().that(CONSTANT_OF_CLAUSES).should(new ReadByARule()));
        return rules;
    }

    /** A rule for the classes below a package. */
    private interface RuleOfThePackage {
        ArchRule below(String base);
    }
}
