package gov.miami.social.registry.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import gov.miami.social.registry.journal.Command;
import gov.miami.social.registry.journal.Journal;
import java.util.HashSet;
import java.util.Set;

/** Every public method that takes a command settles it in the journal, itself or by a method of the same class that it calls. */
final class SettleCommands extends ArchCondition<JavaClass> {

    SettleCommands() {
        super("settle every command in the journal");
    }

    @Override
    public void check(JavaClass service, ConditionEvents events) {
        service.getMethods().stream().filter(SettleCommands::takesACommand).forEach(method -> {
            var settles = settles(method, new HashSet<>());
            events.add(new SimpleConditionEvent(method, settles, method.getFullName() + (settles ? " settles" : " settles nothing")));
        });
    }

    private static boolean takesACommand(JavaMethod method) {
        return method.getModifiers().contains(JavaModifier.PUBLIC)
                && method.getRawParameterTypes().stream().anyMatch(type -> type.isAssignableTo(Command.class));
    }

    private static boolean settles(JavaMethod method, Set<JavaMethod> seen) {
        return seen.add(method) && method.getMethodCallsFromSelf().stream().anyMatch(call -> isSettle(call)
                || call.getTargetOwner().equals(method.getOwner()) && call.getTarget().resolveMember().filter(JavaMethod.class::isInstance)
                        .map(JavaMethod.class::cast).filter(next -> settles(next, seen)).isPresent());
    }

    private static boolean isSettle(JavaMethodCall call) {
        return call.getTargetOwner().isEquivalentTo(Journal.class) && call.getName().equals("settle");
    }
}
