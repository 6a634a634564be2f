package gov.miami.social.web.export;

import gov.miami.social.registry.export.ExportService;
import gov.miami.social.registry.export.ExportView;
import gov.miami.social.registry.shared.NoSuchItem;
import gov.miami.social.web.shared.list.Download;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;

/** Gives out the files that long lists were written to, each to who asked for it. */
@Path("v1/exports")
@RequestScoped
public class ExportResource {

    @Inject
    private ExportService exports;

    /** The file as an attachment, piece by piece, so that none is in memory whole. */
    @GET
    @Path("{id}")
    public Response download(@PathParam("id") UUID id) {
        var export = exports.find(id);
        if (!export.ready()) {
            throw new NoSuchItem(id);
        }
        return Response.ok(pieces(export), Download.contentType(export.format()))
                .header("Content-Length", export.bytes())
                .header("Content-Disposition", "attachment; filename=\"" + export.list() + "." + export.format() + "\"")
                .header("Content-Security-Policy", "sandbox; default-src 'none'; frame-ancestors 'none'")
                .build();
    }

    private StreamingOutput pieces(ExportView export) {
        return out -> {
            for (int number = 0; number < export.parts(); number++) {
                out.write(exports.part(export.id(), number));
            }
        };
    }
}
