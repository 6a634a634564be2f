package gov.miami.social.web.request;

import gov.miami.social.policy.request.ChangeKind;
import gov.miami.social.policy.request.RequestKind;
import gov.miami.social.policy.request.RequestStatus;
import gov.miami.social.registry.request.RequestFacts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The pages of the request wizard, for each kind of request the ones it needs, with the fields on each. */
public enum WizardStep {
    /** What was asked back; only of a request that was returned. */
    ANSWER("answer"),
    WHERE("platform", "otherPlatform", "handle", "url", "department"),
    WHAT("change", "handle", "url", "recipient"),
    /** Which department takes the account over, its page and who of it; only of a transfer. */
    TAKER("department", "departmentLink", "primaryContact", "secondaryContact", "users", "recoveryEmail"),
    /** Which department answers for the account; only of one that nobody owns. */
    OWNER("department"),
    WHY("purpose", "audience", "languages", "whyNotExisting", "businessCase", "communicationsConsulted"),
    WHO("primaryContact", "secondaryContact", "users", "recoveryEmail"),
    LINKS("cityLink", "departmentLink"),
    REVIEW;

    private static final Map<String, String> CHANGED = Map.of("handle", "newHandle", "url", "newUrl", "department", "newDepartment", "departmentLink", "newDepartmentLink");

    private final List<String> fields;

    WizardStep(String... fields) {
        this.fields = List.of(fields);
    }

    /** @param unowned whether nobody owns the account that is to be changed or ended */
    static List<WizardStep> of(RequestFacts request, boolean unowned) {
        return Stream.of(values()).filter(step -> step.belongs(request, unowned)).toList();
    }

    private boolean belongs(RequestFacts request, boolean unowned) {
        var transfer = request.content().change().equals(Optional.of(ChangeKind.TRANSFER));
        return switch (this) {
            case ANSWER -> request.status() == RequestStatus.RETURNED;
            case WHERE, WHO, LINKS -> request.kind() == RequestKind.ESTABLISH || request.kind() == RequestKind.USE;
            case WHAT -> request.kind() == RequestKind.CHANGE;
            case TAKER -> transfer;
            case OWNER -> unowned && !transfer;
            case WHY, REVIEW -> true;
        };
    }

    List<String> fields() {
        return fields;
    }

    /** What a field is called on this page: those of a change bear other words than those of a new account. */
    String name(String field) {
        return switch (this) {
            case WHAT, TAKER -> CHANGED.getOrDefault(field, field);
            case OWNER -> "owner";
            default -> field;
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
