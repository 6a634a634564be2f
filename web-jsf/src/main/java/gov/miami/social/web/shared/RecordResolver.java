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

    static Object read(Object view, String name) {
        try {
            return ACCESSORS.get(view.getClass()).get(name).invoke(view);
        } catch (ReflectiveOperationException e) {
            throw new ELException(view.getClass().getSimpleName() + "." + name, e);
        }
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
