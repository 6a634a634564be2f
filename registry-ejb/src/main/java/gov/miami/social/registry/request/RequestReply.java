package gov.miami.social.registry.request;

import gov.miami.social.policy.shared.EmployeeId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What a requester answered to the questions with which a request was sent back, as it stood when he handed it in again. Never changed. */
@Entity
@Table(name = "request_reply")
class RequestReply {

    @Id
    private UUID id;
    private UUID request;
    private int round;
    private String answer;
    private EmployeeId answeredBy;
    private Instant answeredAt;

    protected RequestReply() {
    }

    /** @param returned the request as it was sent back, its answer written in */
    RequestReply(RequestFacts returned, Instant at) {
        this.id = UUID.randomUUID();
        this.request = returned.id().value();
        this.round = returned.round();
        this.answer = returned.content().answer();
        this.answeredBy = returned.requester();
        this.answeredAt = at;
    }

    int round() {
        return round;
    }

    EmployeeId answeredBy() {
        return answeredBy;
    }

    ReplyView view(String name) {
        return new ReplyView(answer, name, Optional.of(answeredAt));
    }
}
