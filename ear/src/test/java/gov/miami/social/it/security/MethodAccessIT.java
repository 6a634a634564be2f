package gov.miami.social.it.security;

import static org.assertj.core.api.Assertions.assertThat;

import gov.miami.social.it.As;
import gov.miami.social.it.Ears;
import gov.miami.social.registry.shared.ListQuery;
import jakarta.ejb.EJBAccessException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Role by service method: each really called as each role, and as nobody; what the container lets in is what the matrix says. */
@ExtendWith(ArquillianExtension.class)
class MethodAccessIT {

    private static final String SERVICES = "java:app/registry-ejb";
    private static final String NOBODY = "nobody";

    private final AccessMatrix matrix = AccessMatrix.of("method");

    @Deployment
    static EnterpriseArchive ear() {
        var ear = Ears.builtWith(MethodAccessIT.class, AccessMatrix.class, AccessMatrix.Row.class);
        ear.getAsType(WebArchive.class, "it.war").addAsResource(AccessMatrix.FILE);
        return ear;
    }

    @Test
    void everyMethodHasItsRowAndEveryRowItsMethod() throws Exception {
        assertThat(services()).as("services found").hasSizeGreaterThan(10);
        assertThat(matrix.subjects()).as("rows of " + AccessMatrix.FILE + ", against the services of the registry")
                .containsExactlyInAnyOrderElementsOf(methods().map(MethodAccessIT::subject).toList());
    }

    @Test
    void everyMethodLetsInWhomItsRowNamesAndNobodyElse() throws Exception {
        var wrong = new ArrayList<String>();
        for (var method : methods().toList()) {
            var row = matrix.rows().stream().filter(one -> one.subject().equals(subject(method))).findFirst();
            for (var role : roles()) {
                var entered = role.equals(NOBODY) ? enters(method) : As.login(AccessMatrix.LOGINS.get(role), () -> enters(method));
                var named = row.filter(one -> role.equals(NOBODY) ? one.open() : one.allows(role)).isPresent();
                if (entered != named) {
                    wrong.add(subject(method) + (entered ? " lets in " : " shuts out ") + role);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static List<String> roles() {
        return Stream.concat(AccessMatrix.LOGINS.keySet().stream(), Stream.of(NOBODY)).sorted().toList();
    }

    /** Whether the container let the call in; what the service then made of empty arguments does not matter here. */
    private static boolean enters(Method method) throws Exception {
        try {
            method.invoke(new InitialContext().lookup(SERVICES + "/" + method.getDeclaringClass().getSimpleName()), arguments(method));
            return true;
        } catch (InvocationTargetException e) {
            return !(e.getCause() instanceof EJBAccessException);
        }
    }

    private static Object[] arguments(Method method) {
        return Arrays.stream(method.getParameterTypes()).map(MethodAccessIT::empty).toArray();
    }

    private static Object empty(Class<?> type) {
        if (type == ListQuery.class) {
            return ListQuery.firstPage();
        }
        if (type == Optional.class) {
            return Optional.empty();
        }
        if (type == boolean.class) {
            return false;
        }
        return type == int.class ? (Object) 0 : type == long.class ? 0L : type == String.class ? "" : null;
    }

    private static Stream<Method> methods() throws Exception {
        return services().stream().flatMap(type -> Arrays.stream(type.getMethods()).filter(method -> method.getDeclaringClass() == type && !method.isSynthetic()));
    }

    /** Every enterprise bean of the registry, as the server itself names them. */
    private static List<Class<?>> services() throws NamingException, ClassNotFoundException {
        var found = new ArrayList<Class<?>>();
        for (var entry : Collections.list(new InitialContext().list(SERVICES))) {
            if (entry.getName().contains("!")) {
                found.add(Class.forName(entry.getName().substring(entry.getName().indexOf('!') + 1)));
            }
        }
        return found;
    }

    private static String subject(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName()
                + Arrays.stream(method.getParameterTypes()).map(Class::getSimpleName).collect(Collectors.joining(", ", "(", ")"));
    }
}
