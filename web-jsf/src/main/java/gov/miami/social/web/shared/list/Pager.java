package gov.miami.social.web.shared.list;

import java.util.List;
import java.util.stream.IntStream;

/** The way through the pages of a list. */
public record Pager(ListState state, long total) {

    private static final int AROUND = 2;

    public long from() {
        return total == 0 ? 0 : state.first() + 1L;
    }

    public long until() {
        return Math.min(total, state.first() + (long) state.size());
    }

    public int pages() {
        return (int) ((total + state.size() - 1) / state.size());
    }

    public boolean hasPrevious() {
        return state.page() > 1;
    }

    public boolean hasNext() {
        return state.page() < pages();
    }

    /** The page numbers near this one. */
    public List<Integer> near() {
        return IntStream.rangeClosed(Math.max(1, state.page() - AROUND), Math.min(pages(), state.page() + AROUND)).boxed().toList();
    }
}
