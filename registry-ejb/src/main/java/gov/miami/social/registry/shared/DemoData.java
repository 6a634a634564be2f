package gov.miami.social.registry.shared;

/** A feature's part of the demo city, loaded once into an empty database when the portal runs with {@code portal.demo=true}. */
public interface DemoData {

    /** The feature's place in the feature order, times ten: whoever uses another's data comes after it. */
    int order();

    void load();
}
