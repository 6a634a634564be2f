package gov.miami.social.registry.shared;

/** Names that the server itself remembers, for everybody, until one changes. */
public final class Remembered {

    /** Set to true on a query for names: the server keeps its answer until a row of those tables changes, a minute at the longest. Read as a list: a stream is never kept. */
    public static final String HINT = "org.hibernate.cacheable";

    private Remembered() {
    }
}
