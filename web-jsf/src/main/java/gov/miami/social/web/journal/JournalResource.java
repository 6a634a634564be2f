package gov.miami.social.web.journal;

import gov.miami.social.registry.journal.VerificationService;
import gov.miami.social.registry.journal.VerificationView;
import gov.miami.social.registry.shared.NoSuchItem;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** The journal for programs. */
@Path("v1/journal")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class JournalResource {

    @Inject
    private VerificationService verifications;

    /**
     * The latest verification: when, by whom, how far, and the first row that is not as it was written, if any.
     *
     * @param startedBy the name of a person; absent where the clock started it
     */
    public record Verification(String startedAt, String startedBy, String state, long rowsRead, long rowsTotal, Long faultRow, String fault) {

        static Verification of(VerificationView run, String startedBy) {
            return new Verification(run.startedAt().toString(), startedBy, run.state().name(), run.rowsRead(), run.rowsTotal(),
                    run.fault().map(fault -> fault.row()).orElse(null), run.fault().map(fault -> fault.kind().name()).orElse(null));
        }
    }

    @GET
    @Path("verification")
    public Verification verification() {
        var run = verifications.latest().orElseThrow(() -> new NoSuchItem("verification of the journal"));
        return Verification.of(run, verifications.names(List.of(run)).get(run.startedBy()));
    }
}
