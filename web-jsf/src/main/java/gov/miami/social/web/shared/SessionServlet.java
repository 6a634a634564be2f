package gov.miami.social.web.shared;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The two things a person does with a session: keep it (the warning's "stay signed in") or end it. Both by POST. */
@WebServlet({"/session/keep", "/session/end"})
public class SessionServlet extends HttpServlet {

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        if (request.getServletPath().endsWith("keep")) {
            request.getSession();
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            return;
        }
        request.logout();
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        response.sendRedirect(request.getContextPath() + "/signed-out.xhtml");
    }
}
