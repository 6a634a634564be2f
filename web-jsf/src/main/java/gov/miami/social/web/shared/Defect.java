package gov.miami.social.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.security.SecureRandom;
import java.util.Optional;

/** Something went wrong that is no answer: the log has it in full, the person gets a reference number only. */
@Named
@RequestScoped
public class Defect {

    static final String REFERENCE = "reference";
    private static final Logger LOG = System.getLogger(Defect.class.getName());
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    @Inject
    private HttpServletRequest request;

    /** Writes what was thrown into the log and returns the number under which it stands there. */
    public static String log(Throwable thrown) {
        var reference = reference();
        LOG.log(Level.ERROR, "Defect " + reference, thrown);
        return reference;
    }

    /** The number to show: made by the handler, carried by a redirect, or made now for what no handler saw. */
    public String getReference() {
        var known = Optional.ofNullable((String) request.getAttribute(REFERENCE)).or(this::carried);
        var reference = known.orElseGet(() -> log((Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION)));
        request.setAttribute(REFERENCE, reference);
        return reference;
    }

    private Optional<String> carried() {
        return Optional.ofNullable(request.getParameter(REFERENCE)).filter(text -> text.matches("[" + SIGNS + "]{8}"));
    }

    private static String reference() {
        return RANDOM.ints(8, 0, SIGNS.length()).mapToObj(SIGNS::charAt)
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append).toString();
    }
}
