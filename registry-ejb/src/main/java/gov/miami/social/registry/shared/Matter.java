package gov.miami.social.registry.shared;

import java.util.Arrays;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A part of what the portal knows, by what an act must be about to change it: the kinds of things, such as {@code department},
 * single things, such as {@code person Z10001}, or only those acts of a command, such as {@code request.SubmitRequest}. Acts about anything else leave it as it was. An act that changes more than what it
 * is about names its own kind in the matters it changes too.
 */
public record Matter(Set<String> things) {

    /** What any act may change. */
    public static final Matter ANYTHING = new Matter(Set.of());

    public Matter {
        things = Set.copyOf(things);
    }

    /** What acts about things of these kinds, or by these commands, change. */
    public static Matter of(String... kinds) {
        return new Matter(Set.of(kinds));
    }

    /** What acts about one thing, or about things of some kinds, or by some commands, change. */
    public static Matter about(String kind, Object id, String... kinds) {
        return new Matter(Stream.concat(Stream.of(thing(kind, id)), Arrays.stream(kinds)).collect(Collectors.toSet()));
    }

    static String act(String kind, String command) {
        return kind + "." + command;
    }

    static String thing(String kind, Object id) {
        return kind + " " + id;
    }

    /** The last act that may have changed it. */
    long last(long ofAll, Function<String, Long> ofThing) {
        return things.isEmpty() ? ofAll : things.stream().mapToLong(ofThing::apply).max().orElse(ofAll);
    }
}
