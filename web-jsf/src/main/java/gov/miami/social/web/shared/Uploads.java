package gov.miami.social.web.shared;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;

/** What is said of a file that did not come. Declared in social.taglib.xml. */
public final class Uploads {

    /** A file was chosen and has nothing in it, or none was chosen: the server takes both for no file. */
    public static String noFile(String field) {
        var request = (HttpServletRequest) FacesContext.getCurrentInstance().getExternalContext().getRequest();
        return Texts.text(chosen(request, field) ? "common.file.empty" : "jakarta.faces.component.UIInput.REQUIRED");
    }

    private static boolean chosen(HttpServletRequest request, String field) {
        try {
            var part = String.valueOf(request.getContentType()).startsWith("multipart/") ? request.getPart(field) : null;
            return part != null && named(part);
        } catch (IOException | ServletException e) {
            return false;
        }
    }

    private static boolean named(Part part) {
        return part.getSubmittedFileName() != null && !part.getSubmittedFileName().isEmpty();
    }

    private Uploads() {
    }
}
