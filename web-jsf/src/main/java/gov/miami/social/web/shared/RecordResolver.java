package gov.miami.social.web.shared;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** Lets a page read a record's component as a property; Expression Language 6 does this by itself. */
public class RecordResolver extends ELResolver {

    private static final ClassValue<Map<String, Method>> ACCESSORS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .collect(Collectors.toMap(component -> component.getName(), component -> component.getAccessor()));
        }
    };

    private static final ClassValue<Map<String, Method>> METHODS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            return Arrays.stream(type.getMethods()).filter(method -> method.getParameterCount() == 0)
                    .collect(Collectors.toMap(Method::getName, method -> method, (one, bridge) -> one));
        }
    };

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        if (!(base instanceof Record) || !(property instanceof String name)) {
            return null;
        }
        if (!ACCESSORS.get(base.getClass()).containsKey(name)) {
            return null;
        }
        context.setPropertyResolved(base, property);
        return read(base, name);
    }

    /** Whether a record has a component of this name. */
    public static boolean has(Object view, String name) {
        return ACCESSORS.get(view.getClass()).containsKey(name);
    }

    /** A record's component by its name. */
    public static Object read(Object view, String name) {
        return call(view, ACCESSORS.get(view.getClass()).get(name));
    }

    /** What a record says of itself: the answer of a method without parameters. */
    public static Object ask(Object view, String method) {
        return call(view, METHODS.get(view.getClass()).get(method));
    }

    private static Object call(Object view, Method method) {
        try {
            return method.invoke(view);
        } catch (ReflectiveOperationException e) {
            throw new ELException(view.getClass().getSimpleName() + "." + method.getName(), e);
        }
    }

    /** Calls a record's method; Expression Language would look through all its methods anew each time. */
    @Override
    public Object invoke(ELContext context, Object base, Object method, Class<?>[] types, Object[] values) {
        if (!(base instanceof Record) || values != null && values.length > 0) {
            return null;
        }
        var found = METHODS.get(base.getClass()).get(method.toString());
        if (found == null) {
            return null;
        }
        context.setPropertyResolved(base, method);
        return call(base, found);
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        // a record cannot be changed: left unresolved, so that Expression Language reports it
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        return base instanceof Record;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return base instanceof Record ? String.class : null;
    }
}
