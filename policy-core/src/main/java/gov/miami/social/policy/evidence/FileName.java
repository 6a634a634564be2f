package gov.miami.social.policy.evidence;

import java.io.Serializable;
import java.util.Locale;

/** The name of a stored file as people read it; never a path, never a line break, at most 150 characters. */
public record FileName(String value) implements Serializable {

    private static final int LONGEST = 150;
    private static final String NAMELESS = "file";

    public FileName {
        if (!value.equals(cleaned(value))) {
            throw new IllegalArgumentException("Not the name of a file");
        }
    }

    /** The name that a browser sent, without folders, control and direction characters, and characters that a file system refuses. */
    public static FileName of(String sent) {
        return new FileName(cleaned(sent));
    }

    /** The same name, ending as its kind of file does, so that it opens as what it is. */
    public FileName endingWith(String extension) {
        return new FileName(value.substring(0, Math.min(value.length(), LONGEST - extension.length())) + extension);
    }

    public boolean hasEnding(String extension) {
        return value.toLowerCase(Locale.ROOT).endsWith(extension);
    }

    private static String cleaned(String sent) {
        var name = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Zl}\\p{Zp}<>:\"|?*]", "")
                .replaceAll("^[. ]+|[. ]+$", "");
        var end = Math.max(0, name.length() - LONGEST);
        return name.isEmpty() ? NAMELESS : name.substring(end).replaceAll("^[. ]+", "");
    }

    @Override
    public String toString() {
        return value;
    }
}
