package gov.miami.social.registry.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The rules of the house for registry-ejb; each is also run against classes that break it, so that none passes by looking at nothing. */
class ArchitectureTest {

    private static final String OURS = "gov.miami.social.registry.";
    private static final String BROKEN = "gov.miami.social.registry.architecture.broken.";

    private static final JavaClasses CLASSES = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("gov.miami.social.registry");
    private static final JavaClasses BREAKERS = new ClassFileImporter().importPackages("gov.miami.social.registry.architecture.broken");

    private static final DescribedPredicate<JavaClass> ENTERPRISE_BEAN = describe("enterprise beans",
            type -> type.isAnnotatedWith(Stateless.class) || type.isAnnotatedWith(Singleton.class));
    private static final DescribedPredicate<JavaClass> NAMES_ITS_ROLES = describe("name their roles", type ->
            type.isAnnotatedWith(RolesAllowed.class) || type.isAnnotatedWith(PermitAll.class) || type.isAnnotatedWith(RunAs.class));
    private static final DescribedPredicate<JavaCall<?>> TIME_WITHOUT_CLOCK = describe("time without the city's clock", call ->
            call.getTargetOwner().getPackageName().startsWith("java.time") && call.getName().equals("now")
                    && call.getTarget().getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class))
            || call.getTarget().getFullName().matches("java\\.lang\\.System\\.(currentTimeMillis|nanoTime)\\(\\)|java\\.util\\.Date\\.<init>\\(\\)"));
    private static final DescribedPredicate<JavaCall<?>> REMOVES = describe("remove of an entity manager", call ->
            call.getName().equals("remove") && call.getTargetOwner().isAssignableTo(EntityManager.class));

    @TestFactory
    Stream<DynamicTest> everyRuleHoldsAndWouldFindItsBreach() {
        return rules().entrySet().stream().flatMap(rule -> Stream.of(
                dynamicTest(rule.getKey(), () -> rule.getValue().below(OURS).check(CLASSES)),
                dynamicTest(rule.getKey() + ": its breach is found", () -> assertBreachFound(rule.getKey(), rule.getValue()))));
    }

    /** Here, and not in policy-core, because there the rule would have to be written again. */
    @Test
    void theFeaturesOfThePolicyUseEarlierOnesToo() {
        var policy = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("gov.miami.social.policy");
        assertThat(policy).hasSizeGreaterThan(100);
        classes().should(new FeatureOrder("gov.miami.social.policy.")).check(policy);
    }

    private static void assertBreachFound(String name, RuleOfThePackage rule) {
        var report = rule.below(BROKEN).evaluate(BREAKERS).getFailureReport().toString();
        assertThat(report).as(name).contains(BROKEN).containsPattern("(?i)breaks\\d*" + name.charAt(0));
    }

    private static Map<String, RuleOfThePackage> rules() {
        var rules = new TreeMap<String, RuleOfThePackage>();
        rules.put("3 features use earlier ones only", base -> classes().should(new FeatureOrder(base)));
        rules.put("4 an entity never leaves its package", base -> classes().that().areAnnotatedWith("jakarta.persistence.Entity")
                .should().bePackagePrivate());
        rules.put("5 a command is settled in the journal", base -> classes().that().haveSimpleNameEndingWith("Service").should(new SettleCommands()));
        rules.put("6 an enterprise bean names its roles", base -> classes().that(ENTERPRISE_BEAN).should(ArchCondition.from(NAMES_ITS_ROLES)));
        rules.put("7 the time is the city's", base -> noClasses().should().callMethodWhere(forMethods(TIME_WITHOUT_CLOCK))
                .orShould().callConstructorWhere(forMethods(TIME_WITHOUT_CLOCK)));
        rules.put("8 no service holds an entity manager", base -> noFields().that().areDeclaredInClassesThat().haveSimpleNameEndingWith("Service")
                .should().haveRawType(EntityManager.class));
        rules.put("9 only records are removed", base -> noClasses().that().resideOutsideOfPackage(base + "records..")
                .should().callMethodWhere(forMethods(REMOVES)));
        return rules;
    }

    private static <T extends JavaCall<?>> DescribedPredicate<T> forMethods(DescribedPredicate<JavaCall<?>> predicate) {
        return predicate.forSubtype();
    }

    /** A rule for the classes below a package. */
    private interface RuleOfThePackage {
        ArchRule below(String base);
    }
}
