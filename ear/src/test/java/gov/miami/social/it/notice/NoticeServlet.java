package gov.miami.social.it.notice;

import gov.miami.social.it.As;
import gov.miami.social.policy.notice.DeliveryMode;
import gov.miami.social.policy.shared.EmployeeId;
import gov.miami.social.registry.department.PersonService;
import gov.miami.social.registry.journal.Subject;
import gov.miami.social.registry.notice.ChooseDelivery;
import gov.miami.social.registry.notice.Notice;
import gov.miami.social.registry.notice.NoticeService;
import gov.miami.social.registry.notice.Notices;
import gov.miami.social.registry.shared.ListQuery;
import gov.miami.social.registry.shared.PersonOfLogin;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.transaction.UserTransaction;
import java.util.Map;

/**
 * Stands for an act inside the server that tells somebody: {@code /it/notice?to=LOGIN&mark=TEXT} ({@code left} is somebody
 * who left the City), with {@code &undone=} when the act is rolled back, and with {@code &mode=} instead of a mark when the person chooses how to get notices.
 */
@WebServlet("/notice")
public class NoticeServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Notices notices;
    @Inject
    private transient NoticeService service;
    @Inject
    private transient PersonService people;
    @Inject
    private transient PersonOfLogin logins;
    @Resource
    private transient UserTransaction transaction;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws ServletException {
        var login = request.getParameter("to");
        try {
            var person = "left".equals(login) ? whoLeft() : logins.employee(login).orElseThrow();
            if (request.getParameter("mode") != null) {
                var mode = DeliveryMode.valueOf(request.getParameter("mode"));
                As.login(login, () -> service.choose(new ChooseDelivery(person, mode, "en")));
            } else {
                act(person, request.getParameter("mark"), request.getParameter("undone") != null);
            }
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    private EmployeeId whoLeft() throws Exception {
        var query = new ListQuery("", Map.of("status", "SEPARATED"), "", true, 0, 1);
        return As.login("hr", () -> people.list(query).rows().get(0).id());
    }

    private void act(EmployeeId person, String mark, boolean undone) throws Exception {
        transaction.begin();
        notices.queue(new Notice(person, "notice.sample", Subject.of("notice", mark), Map.of(), "/home.xhtml#" + mark + "."));
        if (undone) {
            transaction.rollback();
        } else {
            transaction.commit();
        }
    }
}
