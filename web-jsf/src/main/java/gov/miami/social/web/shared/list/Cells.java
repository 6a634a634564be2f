package gov.miami.social.web.shared.list;

/** Makes text harmless for spreadsheet programs, which take a cell that begins with certain signs for a formula. */
public final class Cells {

    private static final String FORMULA_SIGNS = "=+-@\t\r\n";

    /** The text itself, or with an apostrophe before it when it would be read as a formula. */
    public static String harmless(String text) {
        return !text.isEmpty() && FORMULA_SIGNS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private Cells() {
    }
}
