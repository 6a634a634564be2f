package gov.miami.social.registry.account;

import gov.miami.social.registry.shared.WordsAfterApostrophes;

/** Lets accounts be found by what follows an apostrophe in what they are for. Announced to Flyway as a service. */
public class V181__AccountsByWordsAfterApostrophes extends WordsAfterApostrophes {

    public V181__AccountsByWordsAfterApostrophes() {
        super("account", "id", "purpose");
    }
}
