package gov.miami.social.it;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;

/** Lets a test that runs outside the server move the city clock: {@code /it/clock?set=...}, {@code ?advance=PT24H}, {@code ?reset}. */
@WebServlet("/clock")
public class ClockServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        if (request.getParameter("set") != null) {
            CityClock.set(request.getParameter("set"));
        } else if (request.getParameter("advance") != null) {
            CityClock.advance(Duration.parse(request.getParameter("advance")));
        } else {
            CityClock.reset();
        }
    }
}
