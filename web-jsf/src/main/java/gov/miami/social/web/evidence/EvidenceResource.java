package gov.miami.social.web.evidence;

import gov.miami.social.policy.evidence.EvidenceId;
import gov.miami.social.registry.evidence.EvidenceService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** Gives out stored files, to people from a page and to programs alike. */
@Path("v1/evidence")
@RequestScoped
public class EvidenceResource {

    @Inject
    private EvidenceService evidence;

    /** The file as an attachment; every answer forbids the browser to guess its kind, and to run anything in it. */
    @GET
    @Path("{id}")
    public Response download(@PathParam("id") UUID id) {
        var content = evidence.download(new EvidenceId(id));
        return Response.ok(content.bytes(), content.file().kind())
                .header("Content-Disposition", Attachment.named(content.file().name()))
                .header("Content-Security-Policy", "sandbox; default-src 'none'; frame-ancestors 'none'")
                .build();
    }
}
