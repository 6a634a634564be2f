package gov.miami.social.web.shared;

/** A text as a form sends it: nothing typed is an empty text, so that the policy and not the form says what is missing. */
public final class FormText {

    public static String of(String typed) {
        return typed == null ? "" : typed.strip();
    }

    private FormText() {
    }
}
