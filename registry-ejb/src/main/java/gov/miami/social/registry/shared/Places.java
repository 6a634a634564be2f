package gov.miami.social.registry.shared;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An order by a column of few values, such as departments by their names, which no index knows. A page lies within the rows of one
 * value, or of some that follow each other, so only those are asked for.
 *
 * @param path   the column as JPQL names it
 * @param values in their order; others come behind them, and rows without a value last
 */
record Places(String path, List<?> values) {

    /**
     * Rows of one value, or of some that lie whole in a page.
     *
     * @param values the parameters of the condition and the order
     * @param order  how the values follow each other, before the list's own order
     * @param first  index of the first row wanted of the part
     */
    record Part(String condition, Map<String, Object> values, String order, int first, int size) {
    }

    /** What of which value lies in a page. */
    private record Slice(Object value, long first, long size, boolean whole) {
    }

    /** The parts of a page in their order, three at most: values that a page cuts are asked for alone, so that an index gives their rows in order. */
    List<Part> parts(Map<Object, Long> counts, ListQuery query) {
        var parts = new ArrayList<Part>();
        var whole = new ArrayList<Slice>();
        for (var slice : slices(counts, query)) {
            if (slice.whole()) {
                whole.add(slice);
                continue;
            }
            addTogether(parts, whole);
            whole.clear();
            parts.add(part(List.of(slice)));
        }
        addTogether(parts, whole);
        return parts;
    }

    private void addTogether(List<Part> parts, List<Slice> whole) {
        if (!whole.isEmpty()) {
            parts.add(part(whole));
        }
    }

    private List<Slice> slices(Map<Object, Long> counts, ListQuery query) {
        var slices = new ArrayList<Slice>();
        long before = 0;
        for (var value : inOrder(counts, query.ascending())) {
            var count = counts.get(value);
            var first = Math.max(0, query.first() - before);
            var size = Math.min(count, query.first() + query.size() - before) - first;
            if (size > 0) {
                slices.add(new Slice(value, first, size, size == count));
            }
            before += count;
        }
        return slices;
    }

    private List<Object> inOrder(Map<Object, Long> counts, boolean ascending) {
        var all = new ArrayList<>(counts.keySet());
        all.sort(Comparator.comparingInt(this::place).thenComparing(String::valueOf));
        if (!ascending) {
            Collections.reverse(all);
        }
        return all;
    }

    private int place(Object value) {
        if (value == null) {
            return Integer.MAX_VALUE;
        }
        return values.contains(value) ? values.indexOf(value) : values.size();
    }

    private Part part(List<Slice> slices) {
        var parameters = new HashMap<String, Object>();
        var conditions = new ArrayList<String>();
        var places = new StringBuilder();
        for (int i = 0; i < slices.size(); i++) {
            var value = slices.get(i).value();
            var condition = value == null ? path + " is null" : path + " = :place" + i;
            if (value != null) {
                parameters.put("place" + i, value);
            }
            conditions.add(condition);
            places.append(" when ").append(condition).append(" then ").append(i);
        }
        return new Part("(" + String.join(" or ", conditions) + ")", parameters, " order by " + (slices.size() > 1 ? "case" + places + " end, " : ""),
                (int) slices.get(0).first(), (int) slices.stream().mapToLong(Slice::size).sum());
    }
}
