package gov.miami.social.web.journal;

import gov.miami.social.registry.journal.JournalService;
import gov.miami.social.registry.journal.JournalView;
import gov.miami.social.registry.shared.NoSuchItem;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Backs journal/show.xhtml. */
@Named
@RequestScoped
public class JournalShowPage {

    @Inject
    private JournalService journal;
    private String id;
    private JournalView row;

    public void load() {
        if (id == null || !id.matches("\\d{1,18}")) {
            throw new NoSuchItem("row of the journal");
        }
        row = journal.find(Long.parseLong(id));
    }

    /** What was asked, part by part. */
    public List<Detail> getDetails() {
        return Detail.of(row.details());
    }

    public JournalView getRow() {
        return row;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
