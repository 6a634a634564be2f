package gov.miami.social.policy.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A class uses features only that stand before its own in docs/feature-order.txt, and stands in one of them itself. */
final class FeatureOrder extends ArchCondition<JavaClass> {

    private final List<String> features;
    private final String base;

    /** @param base the package whose parts are the features, with a dot at its end */
    FeatureOrder(String base) {
        super("use earlier features only");
        this.base = base;
        this.features = read();
    }

    private static List<String> read() {
        try {
            return Files.readAllLines(Path.of("..", "docs", "feature-order.txt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        if (place(type) < 0) {
            events.add(SimpleConditionEvent.violated(type, type.getName() + " stands in no feature"));
        }
        type.getDirectDependenciesFromSelf().stream().filter(dependency -> place(dependency.getTargetClass()) > place(type))
                .map(Dependency::getDescription).forEach(text -> events.add(SimpleConditionEvent.violated(type, text)));
    }

    /** The place of the feature a class stands in; -1 for a class outside the base package or in no feature. */
    private int place(JavaClass type) {
        var name = type.getPackageName() + ".";
        return name.startsWith(base) ? features.indexOf(name.substring(base.length()).split("\\.")[0]) : -1;
    }
}
