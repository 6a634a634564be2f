package gov.miami.social.web.shared;

import gov.miami.social.registry.shared.DemoTrouble;
import gov.miami.social.registry.shared.Readiness;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Tells the operator's monitor whether the portal lives (/health/live) and whether it can work (/health/ready). */
@WebServlet({"/health/live", "/health/ready"})
public class Health extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Readiness readiness;
    @Inject
    private transient DemoTrouble trouble;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var demo = trouble.reference();
        var up = request.getServletPath().endsWith("/live") || readiness.databaseAnswers() && demo.isEmpty();
        response.setStatus(up ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setContentType("application/json");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().print(up ? "{\"status\":\"UP\"}" : demo.map("{\"status\":\"DOWN\",\"demo\":\"%s\"}"::formatted).orElse("{\"status\":\"DOWN\"}"));
    }
}
