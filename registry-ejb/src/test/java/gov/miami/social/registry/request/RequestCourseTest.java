package gov.miami.social.registry.request;

import static org.assertj.core.api.Assertions.assertThat;

import gov.miami.social.policy.request.ApprovalRoute;
import gov.miami.social.policy.request.ApprovalStep;
import gov.miami.social.policy.request.RequestContent;
import gov.miami.social.policy.request.RequestId;
import gov.miami.social.policy.request.RequestKind;
import gov.miami.social.policy.request.RequestStatus;
import gov.miami.social.policy.request.StepLevel;
import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.policy.shared.EmployeeId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Since when a request waits: for whom it lies with now, and anew whenever it passes to somebody else. */
class RequestCourseTest {

    private static final Instant MORNING = Instant.parse("2026-09-01T13:00:00Z");
    private static final EmployeeId REQUESTER = new EmployeeId("20001");
    private static final EmployeeId DIRECTOR = new EmployeeId("20002");
    private static final DepartmentKey PARKS = new DepartmentKey("PRK");
    private static final List<ApprovalStep> STEPS = ApprovalRoute.steps(RequestKind.ESTABLISH, Optional.empty(), PARKS, PARKS, Optional.empty(), false);

    private final RequestCourse course = new RequestCourse(REQUESTER, MORNING);

    @Test
    void aDraftWaitsForNobody() {
        assertThat(facts().waitingSince()).isEmpty();
    }

    @Test
    void whatIsSentBackWaitsForItsRequesterSinceThen() {
        handIn(1);
        course.move(RequestStatus.RETURNED, DIRECTOR, day(2), STEPS);
        assertThat(facts().waitingSince()).contains(day(2));
        assertThat(facts().waitingLevel()).as("no decider keeps it waiting").isEmpty();
        course.written(REQUESTER);
        assertThat(facts().waitingSince()).as("writing is no answer").contains(day(2));
    }

    @Test
    void handedInAgainItWaitsAnewAndFromTheFirstStep() {
        handIn(1);
        approve(2);
        assertThat(facts().waitingLevel()).contains(StepLevel.CITY_MANAGER);
        course.move(RequestStatus.RETURNED, DIRECTOR, day(3), STEPS);
        handIn(5);
        assertThat(facts().waitingSince()).as("the days with its requester are not the director's").contains(day(5));
        assertThat(facts().waitingLevel()).contains(StepLevel.DIRECTOR);
        assertThat(facts().submittedAt()).contains(day(5));
    }

    @Test
    void eachStepWaitsSinceTheOneBeforeItWasTaken() {
        handIn(1);
        assertThat(facts().waitingSince()).contains(day(1));
        approve(3);
        assertThat(facts().waitingSince()).contains(day(3));
        course.endStep();
        course.move(RequestStatus.APPROVED, DIRECTOR, day(4), STEPS);
        assertThat(facts().waitingSince()).isEmpty();
        assertThat(facts().endedAt()).contains(day(4));
    }

    private void handIn(int day) {
        course.beginRound(day(day));
        course.move(RequestStatus.SUBMITTED, REQUESTER, day(day), STEPS);
    }

    private void approve(int day) {
        course.endStep();
        course.move(RequestStatus.ENDORSED, DIRECTOR, day(day), STEPS);
    }

    private static Instant day(int number) {
        return MORNING.plus(Duration.ofDays(number));
    }

    private RequestFacts facts() {
        var id = RequestId.random();
        var columns = new RequestColumns(new SaveDraft(id, RequestKind.ESTABLISH, Optional.empty(), RequestContent.empty(), 0), "R-2026-0001");
        return course.facts(id, "R-2026-0001", REQUESTER, columns, new NameBefore(), Optional.empty(), 0);
    }
}
