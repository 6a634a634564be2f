package gov.miami.social.policy.intake;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** What a file that is no list looks like by its first bytes, whatever its name says. */
public enum FileLook {
    /** Excel, and what else keeps a workbook in a ZIP. */
    WORKBOOK,
    ARCHIVE("PK\u0003\u0004", "PK\u0005\u0006", "\u001F\u008B", "7z\u00BC\u00AF", "Rar!", "BZh"),
    PDF("%PDF"),
    PICTURE("GIF8", "\u0089PNG", "\u00FF\u00D8\u00FF", "BM", "II*\u0000", "MM\u0000*"),
    OLD_OFFICE("\u00D0\u00CF\u0011\u00E0"),
    PROGRAM("\u007FELF", "MZ", "\u00CA\u00FE\u00BA\u00BE"),
    DATABASE("SQLite format 3"),
    /** Bytes of which nothing is known but that they are no text. */
    BINARY;

    private static final int LOOKED_AT = 4000;

    private final List<String> beginnings;

    FileLook(String... beginnings) {
        this.beginnings = List.of(beginnings);
    }

    /** What a file looks like that was found to be no text. */
    public static FileLook of(byte[] bytes) {
        var first = new String(bytes, 0, Math.min(LOOKED_AT, bytes.length), StandardCharsets.ISO_8859_1);
        var look = Arrays.stream(values()).filter(one -> one.begins(first)).findFirst().orElse(BINARY);
        return look == ARCHIVE && (first.contains("xl/") || first.contains("[Content_Types].xml")) ? WORKBOOK : look;
    }

    /** Whether bytes begin as those of a file do that is never text: two letters alone begin a word as well. */
    public static boolean known(byte[] bytes) {
        var first = new String(bytes, 0, Math.min(16, bytes.length), StandardCharsets.ISO_8859_1);
        return Arrays.stream(values()).flatMap(one -> one.beginnings.stream()).anyMatch(beginning -> beginning.length() > 2 && first.startsWith(beginning));
    }

    private boolean begins(String first) {
        return beginnings.stream().anyMatch(first::startsWith);
    }
}
