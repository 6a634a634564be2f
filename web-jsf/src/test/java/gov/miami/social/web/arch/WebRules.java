package gov.miami.social.web.arch;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The rules of the web module; {@link fixture} holds classes that break each. */
final class WebRules {

    /** Each feature may use those before it in docs/feature-order.txt; the first page uses them all. */
    private static final List<String> FEATURES = features();
    private static final Set<String> SCOPES = Set.of("jakarta.enterprise.context.RequestScoped", "jakarta.faces.view.ViewScoped");

    static final ArchRule PAGES_KNOW_SERVICES_ONLY = noClasses().that().resideInAPackage("gov.miami.social.web..")
            .should().dependOnClassesThat().resideInAnyPackage("jakarta.persistence..", "jakarta.transaction..", "org.hibernate..", "java.sql..")
            .as("web-jsf sees no persistence or transaction API");

    static final ArchRule THE_SERVERS_VIEW_SCOPE = noClasses()
            .should().dependOnClassesThat().haveFullyQualifiedName("org.omnifaces.cdi.ViewScoped")
            .as("the view scope is the server's: OmniFaces' is not found inside the EAR");

    static final ArchRule AT_MOST_TWO_SERVICES = classes().that().haveSimpleNameEndingWith("Page").should(hold("at most two services",
            page -> page.getAllFields().stream().filter(field -> field.getRawType().getSimpleName().endsWith("Service")).count() <= 2));

    static final ArchRule A_PAGE_BEAN_LIVES_FOR_A_REQUEST_OR_A_VIEW = classes().that().haveSimpleNameEndingWith("Page")
            .and().areAnnotatedWith("jakarta.inject.Named")
            .should(hold("request or view scope", page -> page.getAnnotations().stream().map(JavaAnnotation::getRawType)
                    .map(JavaClass::getName).anyMatch(SCOPES::contains)));

    static final ArchRule TIME_COMES_FROM_THE_CLOCK = noClasses().should().callMethodWhere(askForTheTimeWithoutClock())
            .as("now() is called with a Clock or not at all");

    static final ArchRule FEATURES_USE_EARLIER_ONES = classes().that().resideInAPackage("gov.miami.social.web..").should(hold("use earlier features only",
            type -> type.getDirectDependenciesFromSelf().stream().map(dependency -> dependency.getTargetClass().getPackageName())
                    .filter(name -> name.matches("gov\\.miami\\.social\\.(web|registry)\\..*")).allMatch(name -> place(name) <= place(type.getPackageName()))));

    static final List<ArchRule> ALL = List.of(PAGES_KNOW_SERVICES_ONLY, THE_SERVERS_VIEW_SCOPE, AT_MOST_TWO_SERVICES,
            A_PAGE_BEAN_LIVES_FOR_A_REQUEST_OR_A_VIEW, TIME_COMES_FROM_THE_CLOCK, FEATURES_USE_EARLIER_ONES);

    private static List<String> features() {
        try {
            return Stream.concat(Files.readAllLines(Path.of("..", "docs", "feature-order.txt")).stream(), Stream.of("home")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int place(String packageName) {
        var steps = packageName.split("\\.");
        return FEATURES.indexOf(steps[steps.length > 4 ? 4 : steps.length - 1]);
    }

    private static DescribedPredicate<JavaMethodCall> askForTheTimeWithoutClock() {
        return DescribedPredicate.describe("ask for the time without a Clock", call -> call.getTargetOwner().getPackageName().equals("java.time")
                && call.getName().equals("now")
                && call.getTarget().getRawParameterTypes().stream().noneMatch(type -> type.getName().equals("java.time.Clock")));
    }

    private static ArchCondition<JavaClass> hold(String what, Predicate<JavaClass> good) {
        return new ArchCondition<>(what) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                events.add(new SimpleConditionEvent(type, good.test(type), type.getName() + " does not " + what));
            }
        };
    }

    private WebRules() {
    }
}
