package gov.miami.social.registry.request;

import gov.miami.social.registry.shared.WordsAfterApostrophes;

/** Lets requests be found by what follows an apostrophe in what the account is for. Announced to Flyway as a service. */
public class V182__RequestsByWordsAfterApostrophes extends WordsAfterApostrophes {

    public V182__RequestsByWordsAfterApostrophes() {
        super("account_request", "id", "purpose");
    }
}
