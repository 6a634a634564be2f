package gov.miami.social.policy.request;

import gov.miami.social.policy.account.AccountProfile;
import gov.miami.social.policy.account.PlatformKey;
import gov.miami.social.policy.shared.Wording;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which fields a request needs, and still lacks, before it can be handed in (A.1: request and business case are the evidence). */
public final class RequestCompleteness {

    /** A field that has to be filled, and whether it is. */
    private record Field(String name, boolean filled) {
    }

    /** The names of the missing fields, in the order of the form; empty when the request is complete. */
    public static List<String> missing(RequestKind kind, RequestContent content) {
        return fields(kind, content).filter(field -> !field.filled()).map(Field::name).toList();
    }

    /** The same for where a request stands: one that was sent back also needs the answer to what was asked. */
    public static List<String> missing(RequestKind kind, RequestStatus status, RequestContent content) {
        return Stream.concat(answer(status, content).filter(field -> !field.filled()).map(Field::name), missing(kind, content).stream()).toList();
    }

    /** The names of the fields that have to be filled, in the order of the form. */
    public static List<String> needed(RequestKind kind, RequestStatus status, RequestContent content) {
        return Stream.concat(answer(status, content), fields(kind, content)).map(Field::name).toList();
    }

    private static Stream<Field> answer(RequestStatus status, RequestContent content) {
        return Stream.of(new Field("answer", Wording.says(content.answer()))).filter(field -> status == RequestStatus.RETURNED);
    }

    private static Stream<Field> fields(RequestKind kind, RequestContent content) {
        return switch (kind) {
            case ESTABLISH -> Stream.of(account(content), Stream.of(new Field("whyNotExisting", Wording.says(content.whyNotExisting())), reason(content)),
                    people(content.profile())).flatMap(fields -> fields);
            case USE -> Stream.of(Stream.of(new Field("url", Wording.says(content.profile().url()))), account(content), Stream.of(reason(content)),
                    people(content.profile())).flatMap(fields -> fields);
            case CHANGE -> Stream.of(change(content), taker(content), Stream.of(reason(content))).flatMap(fields -> fields);
            case TERMINATE -> Stream.of(department(content.profile()), reason(content));
        };
    }

    private static Stream<Field> account(RequestContent content) {
        var profile = content.profile();
        var other = Stream.of(new Field("otherPlatform", Wording.says(content.otherPlatform())))
                .filter(field -> profile.platform().equals(Optional.of(PlatformKey.OTHER)));
        return Stream.of(Stream.of(new Field("platform", profile.platform().isPresent())), other,
                Stream.of(new Field("handle", Wording.says(profile.handle())), department(profile),
                        new Field("purpose", Wording.says(profile.purpose())), new Field("audience", Wording.says(profile.audience())),
                        new Field("languages", !profile.languages().isEmpty()))).flatMap(fields -> fields);
    }

    private static Stream<Field> people(AccountProfile profile) {
        return Stream.concat(persons(profile), Stream.of(recoveryEmail(profile), new Field("cityLink", Wording.says(profile.cityLink())), departmentLink(profile)));
    }

    private static Field recoveryEmail(AccountProfile profile) {
        return new Field("recoveryEmail", Wording.says(profile.recoveryEmail()));
    }

    private static Field departmentLink(AccountProfile profile) {
        return new Field("departmentLink", Wording.says(profile.departmentLink()));
    }

    private static Stream<Field> persons(AccountProfile profile) {
        return Stream.of(new Field("primaryContact", profile.primaryContact().isPresent()), new Field("users", !profile.users().isEmpty()));
    }

    private static Stream<Field> change(RequestContent content) {
        var renamed = Stream.of(new Field("handle", Wording.says(content.profile().handle())), new Field("url", Wording.says(content.profile().url())))
                .filter(field -> content.change().equals(Optional.of(ChangeKind.RENAME)));
        var handed = Stream.of(new Field("recipient", Wording.says(content.recipient()))).filter(field -> content.change().equals(Optional.of(ChangeKind.HAND_OVER)));
        return Stream.of(Stream.of(new Field("change", content.change().isPresent())), renamed, handed).flatMap(fields -> fields);
    }

    /** The department that answers for the account; of a transfer, with its people, its page and its way back in. */
    private static Stream<Field> taker(RequestContent content) {
        var profile = content.profile();
        var own = Stream.concat(persons(profile), Stream.of(recoveryEmail(profile), departmentLink(profile))).filter(field -> content.change().equals(Optional.of(ChangeKind.TRANSFER)));
        return Stream.concat(Stream.of(department(profile)), own);
    }

    private static Field department(AccountProfile profile) {
        return new Field("department", profile.department().isPresent());
    }

    private static Field reason(RequestContent content) {
        return new Field("businessCase", Wording.says(content.businessCase()));
    }

    private RequestCompleteness() {
    }
}
