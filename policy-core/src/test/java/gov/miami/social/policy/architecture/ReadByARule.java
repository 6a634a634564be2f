package gov.miami.social.policy.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** A constant of an enumeration of clauses is read by some other class. */
final class ReadByARule extends ArchCondition<JavaField> {

    ReadByARule() {
        super("be read by a rule");
    }

    @Override
    public void check(JavaField constant, ConditionEvents events) {
        JavaClass clauses = constant.getOwner();
        var read = constant.getAccessesToSelf().stream().anyMatch(access -> !access.getOriginOwner().equals(clauses));
        events.add(new SimpleConditionEvent(constant, read, constant.getFullName() + (read ? " is read" : " is read by no rule")));
    }
}
