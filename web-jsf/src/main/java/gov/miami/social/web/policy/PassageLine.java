package gov.miami.social.web.policy;

import gov.miami.social.registry.policy.PassageKind;
import gov.miami.social.registry.policy.PassageView;
import java.util.List;

/** One passage on the page, and the notes beside it. */
public record PassageLine(PassageView passage, List<SentenceNote> notes) {

    static PassageLine of(PassageView passage) {
        return new PassageLine(passage, passage.sentences().stream().map(SentenceNote::of).toList());
    }

    public boolean section() {
        return passage.kind() == PassageKind.SECTION;
    }

    public boolean heading() {
        return passage.kind() == PassageKind.HEADING;
    }

    /** Printed words, as against a heading. */
    public boolean printed() {
        return !section() && !heading();
    }

    /** Where the contents lead to: the section by its name, a lettered heading by its letter. */
    public String anchor() {
        return section() ? passage.anchor() : "part-" + passage.label().charAt(0);
    }

    public String title() {
        return passage.label().isEmpty() ? passage.heading() : passage.label() + " " + passage.heading();
    }
}
