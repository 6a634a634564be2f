package gov.miami.social.registry.department;

import gov.miami.social.registry.shared.WordsAfterApostrophes;

/** Lets people be found by what follows an apostrophe in their names and titles. Announced to Flyway as a service. */
public class V180__PeopleByWordsAfterApostrophes extends WordsAfterApostrophes {

    public V180__PeopleByWordsAfterApostrophes() {
        super("person", "personnel_number", "concat(given_name, ' ', family_name, ' ', title)");
    }
}
