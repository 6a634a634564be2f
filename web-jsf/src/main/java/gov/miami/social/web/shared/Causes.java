package gov.miami.social.web.shared;

import jakarta.ejb.EJBException;
import jakarta.el.ELException;
import jakarta.faces.FacesException;
import jakarta.faces.event.AbortProcessingException;
import jakarta.servlet.ServletException;
import java.lang.reflect.InvocationTargetException;
import java.util.List;

/** Finds what really happened inside the wrappings that the container puts around it. */
public final class Causes {

    private static final List<Class<?>> WRAPPINGS = List.of(FacesException.class, ELException.class, EJBException.class,
            InvocationTargetException.class, ServletException.class, AbortProcessingException.class);

    public static Throwable of(Throwable thrown) {
        var cause = thrown;
        while (cause.getCause() != null && wraps(cause)) {
            cause = cause.getCause();
        }
        return cause;
    }

    private static boolean wraps(Throwable thrown) {
        return WRAPPINGS.stream().anyMatch(type -> type.isInstance(thrown));
    }

    private Causes() {
    }
}
