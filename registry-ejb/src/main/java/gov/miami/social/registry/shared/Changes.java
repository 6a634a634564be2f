package gov.miami.social.registry.shared;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is known to have changed, up to one act: the number of the last act about each kind of thing, about each
 * thing, and by each command.
 *
 * @param first how far back it goes: what has no number may have changed then
 */
record Changes(long first, long last, Map<String, Long> acts) {

    /** More than that are not told apart any more. */
    private static final int MOST = 5_000;

    static Changes from(long number) {
        return new Changes(number, number, Map.of());
    }

    Changes and(List<LastChange.Changed> later) {
        if (later.isEmpty()) {
            return this;
        }
        var all = new HashMap<>(acts);
        later.forEach(change -> {
            all.merge(change.kind(), change.number(), Math::max);
            all.merge(Matter.thing(change.kind(), change.id()), change.number(), Math::max);
            all.merge(Matter.act(change.kind(), change.command()), change.number(), Math::max);
        });
        var newest = later.stream().mapToLong(LastChange.Changed::number).max().orElse(last);
        return all.size() > MOST ? from(newest) : new Changes(first, newest, all);
    }

    /** The number of the last act that may have changed a matter. */
    long of(Matter matter) {
        return matter.last(last, thing -> acts.getOrDefault(thing, first));
    }
}
