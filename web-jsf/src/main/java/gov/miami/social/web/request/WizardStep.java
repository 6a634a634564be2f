package gov.miami.social.web.request;

import gov.miami.social.policy.request.RequestKind;
import gov.miami.social.policy.request.RequestStatus;
import java.util.List;
import java.util.stream.Stream;

/** The pages of the request wizard, for each kind of request the ones it needs, with the fields on each. */
public enum WizardStep {
    /** What was asked back; only of a request that was returned. */
    ANSWER("answer"),
    WHERE("platform", "otherPlatform", "handle", "url", "department"),
    WHAT("change", "handle", "url", "department"),
    WHY("purpose", "audience", "languages", "whyNotExisting", "businessCase"),
    WHO("primaryContact", "users", "recoveryEmail"),
    LINKS("cityLink", "departmentLink"),
    REVIEW;

    private final List<String> fields;

    WizardStep(String... fields) {
        this.fields = List.of(fields);
    }

    static List<WizardStep> of(RequestKind kind, RequestStatus status) {
        return Stream.concat(Stream.of(ANSWER).filter(first -> status == RequestStatus.RETURNED), of(kind)).toList();
    }

    private static Stream<WizardStep> of(RequestKind kind) {
        return switch (kind) {
            case ESTABLISH, USE -> Stream.of(WHERE, WHY, WHO, LINKS, REVIEW);
            case CHANGE -> Stream.of(WHAT, WHY, REVIEW);
            case TERMINATE -> Stream.of(WHY, REVIEW);
        };
    }

    boolean asks(String field) {
        return fields.contains(field);
    }

    /** Whether every field on it that has to be filled is filled; what is looked over at the end never counts as done. */
    boolean done(List<String> missing) {
        return this != REVIEW && fields.stream().noneMatch(missing::contains);
    }
}
