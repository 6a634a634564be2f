package gov.miami.social.it.server;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import gov.miami.social.it.Until;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** No test of any module waits for a time: it waits for what the portal shows, by {@link Until}. */
class NoTestSleepsIT {

    private static final Set<String> PAUSES = Set.of("java.lang.Thread.sleep", "java.lang.Thread.onSpinWait", "java.util.concurrent.TimeUnit.sleep",
            "java.util.concurrent.locks.LockSupport.parkNanos", "java.util.concurrent.locks.LockSupport.parkUntil");

    /** Where the build puts the tests of each module, with a package that holds some. */
    private static final Map<Path, String> TESTS = Map.of(Path.of("..", "policy-core", "target", "test-classes"), "gov.miami.social.policy.shared",
            Path.of("..", "registry-ejb", "target", "test-classes"), "gov.miami.social.registry.shared",
            Path.of("..", "web-jsf", "target", "test-classes"), "gov.miami.social.web.shared", Path.of("target", "test-classes"), "gov.miami.social.it");

    private static final ArchRule RULE = noClasses().that(DescribedPredicate.not(equivalentTo(Until.class)))
            .should().callMethodWhere(DescribedPredicate.describe("pauses", NoTestSleepsIT::pauses));

    @Test
    void testsWaitForSignsAndNotForTimes() {
        var tests = new ClassFileImporter().importPaths(TESTS.keySet());
        RULE.check(tests.that(DescribedPredicate.not(equivalentTo(Sleeper.class))));
        assertThat(tests).extracting(JavaClass::getPackageName).containsAll(TESTS.values());
    }

    @Test
    void theRuleSeesAClassThatBreaksIt() {
        var sleeper = new ClassFileImporter().importClasses(Sleeper.class);
        assertThat(RULE.evaluate(sleeper).getFailureReport().getDetails()).hasSize(2);
    }

    private static boolean pauses(JavaMethodCall call) {
        return PAUSES.contains(call.getTargetOwner().getName() + "." + call.getName());
    }

    /** What the rule forbids. */
    private static final class Sleeper {

        void sleep() throws InterruptedException {
            Thread.sleep(1);
            TimeUnit.SECONDS.sleep(1);
        }
    }
}
