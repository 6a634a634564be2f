package gov.miami.social.registry.department;

import gov.miami.social.registry.shared.ListFile;
import gov.miami.social.registry.shared.SearchText;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Invents people's names, always the same ones in the same order, no two alike. */
final class DemoNames {

    /** A name, and the e-mail made of it. */
    record Name(String given, String family) {

        String email() {
            return (SearchText.of(given) + "." + SearchText.of(family)).replace(' ', '-') + "@miami.example";
        }
    }

    private final List<String> given = ListFile.words("/demo/given.txt");
    private final List<String> family = ListFile.words("/demo/family.txt");
    private final Random random = new Random(213);
    private final Set<Name> used = new HashSet<>();

    Name next() {
        var name = new Name(given.get(random.nextInt(given.size())), family.get(random.nextInt(family.size())));
        return used.add(name) ? name : next();
    }
}
