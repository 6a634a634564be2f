package gov.miami.social.it.security;

import gov.miami.social.it.Portal;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** A form as a browser got it: its address and its fields with their values, before any script has run; a test sends it changed as an attacker would. */
public final class FacesForm {

    static final String VIEW_STATE = "jakarta.faces.ViewState";

    private static final Pattern FIELD = Pattern.compile("<(?:input|textarea|select|button)\\b[^>]*\\bname=\"([^\"]+)\"[^>]*>");
    private static final Pattern VALUE = Pattern.compile("\\bvalue=\"([^\"]*)\"");

    private final Portal person;
    private final String address;
    private final Map<String, String> fields = new LinkedHashMap<>();

    private FacesForm(Portal person, String address) {
        this.person = person;
        this.address = address;
    }

    /** The form with this id on a page. */
    public static FacesForm on(Portal person, HttpResponse<String> page, String id) {
        var form = Pattern.compile("(?s)<form\\b[^>]*\\bid=\"" + id + "\".*?</form>").matcher(page.body());
        if (!form.find()) {
            throw new AssertionError("no form " + id + " at " + page.uri() + " " + page.statusCode());
        }
        var found = new FacesForm(person, page.uri().getRawPath() + (page.uri().getRawQuery() == null ? "" : "?" + page.uri().getRawQuery()));
        FIELD.matcher(form.group()).results().filter(field -> !field.group().startsWith("<button")).forEach(field -> {
            var value = VALUE.matcher(field.group());
            found.fields.put(field.group(1), value.find() ? value.group(1) : "");
        });
        return found;
    }

    public FacesForm with(String name, String value) {
        fields.put(name, value);
        return this;
    }

    FacesForm without(String name) {
        fields.remove(name);
        return this;
    }

    String value(String name) {
        return fields.get(name);
    }

    /** Presses a button of the form. */
    public HttpResponse<String> press(String button) {
        return press(button, address);
    }

    HttpResponse<String> press(String button, String otherAddress) {
        var sent = new LinkedHashMap<>(fields);
        sent.put(button, "");
        return person.post(otherAddress, sent);
    }

    HttpResponse<String> pressAs(Portal other, String button) {
        var sent = new LinkedHashMap<>(fields);
        sent.put(button, "");
        return other.post(address, sent);
    }

    String address() {
        return address;
    }

    Map<String, String> fields() {
        return fields;
    }
}
