package gov.miami.social.web.journal;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Of what kinds the parts of a record are that the journal keeps, so that each can be said as such. A command that is gone has no shape. */
final class CommandShape {

    /** The features that have commands; a journal row names the command, not where it stands. */
    static final List<String> FEATURES = List.of("journal", "setting", "export", "evidence", "department", "notice", "delegation", "account", "request", "intake");

    /** The kinds of things that ids of these types name. */
    private static final Map<String, String> KINDS = Map.of("EmployeeId", "person", "DepartmentKey", "department", "DelegationId", "delegation",
            "EvidenceId", "evidence", "AccountId", "account", "PlatformKey", "platform", "RequestId", "request", "EmergencyId", "emergency",
            "IntakeId", "intake");

    /** Shapes by command: a class is looked for once, and one that is gone not again. The journal names no more commands than were ever written. */
    private static final Map<String, CommandShape> KNOWN = new ConcurrentHashMap<>();

    private final Map<String, Class<?>> parts;

    private CommandShape(Class<?> type) {
        parts = type == null || !type.isRecord() ? Map.of()
                : Arrays.stream(type.getRecordComponents()).collect(Collectors.toMap(RecordComponent::getName, part -> held(part.getGenericType())));
    }

    static CommandShape of(String command) {
        return KNOWN.computeIfAbsent(command, CommandShape::found);
    }

    private static CommandShape found(String command) {
        return new CommandShape(FEATURES.stream().map(feature -> find("gov.miami.social.registry." + feature + "." + command))
                .flatMap(Optional::stream).findFirst().orElse(null));
    }

    /** The shape of a record inside this one. */
    CommandShape inside(String part) {
        return new CommandShape(parts.get(part));
    }

    Class<?> type(String part) {
        return parts.getOrDefault(part, String.class);
    }

    /** What kind of thing a part names by its id; nothing when it is no id. A bare number is named by the part itself. */
    Optional<String> kind(String part) {
        var type = type(part).getSimpleName();
        return type.equals("UUID") ? Optional.of(part) : Optional.ofNullable(KINDS.get(type));
    }

    /** What an Optional or a collection holds, however deep; else the type itself. */
    private static Class<?> held(Type type) {
        return type instanceof ParameterizedType of ? held(of.getActualTypeArguments()[0]) : (Class<?>) type;
    }

    private static Optional<Class<?>> find(String name) {
        try {
            return Optional.of(Class.forName(name, false, CommandShape.class.getClassLoader()));
        } catch (ClassNotFoundException gone) {
            return Optional.empty();
        }
    }
}
