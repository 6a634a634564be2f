package gov.miami.social.registry.shared;

/** How many SQL statements the running thread has sent, so that a test can hold a page to its budget. */
public final class Statements {

    private static final ThreadLocal<int[]> COUNT = ThreadLocal.withInitial(() -> new int[1]);

    static void count() {
        COUNT.get()[0]++;
    }

    /** Statements since the last call, on this thread; starts a new count. */
    public static int take() {
        var taken = COUNT.get()[0];
        COUNT.get()[0] = 0;
        return taken;
    }

    private Statements() {
    }
}
