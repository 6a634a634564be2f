package gov.miami.social.web.policy;

import gov.miami.social.registry.policy.EditionView;
import gov.miami.social.registry.policy.PolicyService;
import gov.miami.social.registry.policy.PolicyTextView;
import gov.miami.social.registry.shared.NoSuchItem;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Backs policy/read.xhtml. */
@Named
@RequestScoped
public class PolicyReadPage {

    @Inject
    private PolicyService policy;
    private String version;
    private PolicyTextView text;
    private List<EditionView> editions;
    private List<PassageLine> lines;

    /** The edition that was asked for, else the one in force. */
    public void load() {
        editions = policy.editions();
        text = version == null ? policy.inForce() : policy.text(known().version());
        lines = text.passages().stream().map(PassageLine::of).toList();
    }

    private EditionView known() {
        return editions.stream().filter(edition -> edition.version().toString().equals(version)).findFirst()
                .orElseThrow(() -> new NoSuchItem("edition of the policy"));
    }

    public EditionView getEdition() {
        return text.edition();
    }

    public List<PassageLine> getLines() {
        return lines;
    }

    /** The lines that have a place in the contents. */
    public List<PassageLine> getContents() {
        return lines.stream().filter(line -> !line.printed()).toList();
    }

    public List<Reading> getReadings() {
        return Reading.all();
    }

    public List<EditionView> getEditions() {
        return editions;
    }

    public String getVersion() {
        return version;
    }

    public void setVersion(String version) {
        this.version = version;
    }
}
