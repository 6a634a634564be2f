package gov.miami.social.web.shared;

import jakarta.faces.context.FacesContext;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** The address of the page being shown, for the links of the frame. */
public final class Address {

    /** A link to this page as it is, to which one parameter more can be written; none of those that choose how it is shown. */
    public static String again() {
        var request = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        return request.entrySet().stream().filter(entry -> says(entry.getKey())).map(Address::pair).collect(Collectors.joining("", "?", ""));
    }

    private static boolean says(String name) {
        return !name.equals(Preferences.LANGUAGE) && !name.equals(Preferences.THEME) && !name.contains(".") && !name.contains(":");
    }

    /** "page" for a link to this page, "true" for one to the list that this page belongs to, else "false": the values of aria-current. */
    public static String here(String page, String under) {
        var file = FacesContext.getCurrentInstance().getViewRoot().getViewId();
        var view = file.substring(1, file.length() - ".xhtml".length());
        if (view.equals(page)) {
            return "page";
        }
        return Arrays.asList(under.split(" ")).contains(view) ? "true" : "false";
    }

    private static String pair(Map.Entry<String, String> parameter) {
        return URLEncoder.encode(parameter.getKey(), StandardCharsets.UTF_8) + "=" + URLEncoder.encode(parameter.getValue(), StandardCharsets.UTF_8) + "&";
    }

    private Address() {
    }
}
