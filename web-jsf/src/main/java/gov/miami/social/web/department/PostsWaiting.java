package gov.miami.social.web.department;

import gov.miami.social.registry.department.DirectorshipService;
import gov.miami.social.registry.department.PostTask;
import gov.miami.social.web.shared.SignedIn;
import gov.miami.social.web.shared.Standing;
import gov.miami.social.web.shared.Waiting;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * Departments that nobody directs, or soon nobody will, wait for the City Manager, under whose direction the heads of departments stand
 * (reading 12), and for Human Resources, who record whom he appoints or names to act.
 */
@RequestScoped
public class PostsWaiting implements Waiting {

    @Inject
    private SignedIn signedIn;
    @Inject
    private Standing standing;
    @Inject
    private DirectorshipService directorships;
    @Inject
    private Clock clock;

    @Override
    public List<Task> forMe() {
        return signedIn.has("hr city-manager")
                ? standing.get("post tasks", LocalDate.now(clock), directorships::vacancies).stream().map(PostsWaiting::task).toList() : List.of();
    }

    private static Task task(PostTask post) {
        var key = post.lastDay().isPresent() ? "department.follow" : "department.appoint";
        return new Task(key, post.name(), "department/appoint", post.department(), post.since(), post.lastDay());
    }
}
