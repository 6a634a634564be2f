package gov.miami.social.registry.intake;

import gov.miami.social.policy.intake.FileLook;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The characters of a file, whatever wrote it: Unicode with or without its mark, else the Windows code page of the West. */
record ListText(String text, String encoding) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Map<Charset, int[]> MARKS = Map.of(StandardCharsets.UTF_8, new int[] {0xEF, 0xBB, 0xBF},
            StandardCharsets.UTF_16LE, new int[] {0xFF, 0xFE}, StandardCharsets.UTF_16BE, new int[] {0xFE, 0xFF});
    /** Whether the bytes are text at all: no other kind of file, no zero, hardly a control character, and hardly a sign that no script has. */
    static boolean isText(byte[] bytes) {
        var text = of(bytes).text();
        return !FileLook.known(bytes) && text.indexOf('\0') < 0 && text.codePoints().filter(ListText::senseless).count() * 50 <= text.length();
    }

    private static boolean senseless(int sign) {
        var kind = Character.getType(sign);
        return sign < 32 && sign != '\t' && sign != '\n' && sign != '\r' || kind == Character.UNASSIGNED || kind == Character.SURROGATE || kind == Character.PRIVATE_USE;
    }

    static ListText of(byte[] bytes) {
        for (var mark : MARKS.entrySet()) {
            if (begins(bytes, mark.getValue())) {
                var length = mark.getValue().length;
                return new ListText(new String(bytes, length, bytes.length - length, mark.getKey()), mark.getKey().name());
            }
        }
        var charset = unmarked(bytes);
        return new ListText(new String(bytes, charset), charset.name());
    }

    /** The same characters as the same kind of file. */
    byte[] bytes() {
        var charset = Charset.forName(encoding);
        return (charset.equals(WINDOWS) ? text : "\uFEFF" + text).getBytes(charset);
    }

    private static Charset unmarked(byte[] bytes) {
        var zeros = zerosAt(bytes);
        if (Math.max(zeros[0], zeros[1]) > bytes.length / 8 && Math.min(zeros[0], zeros[1]) <= bytes.length / 64) {
            return zeros[1] > zeros[0] ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
        }
        return strictly(bytes) || mostly(bytes) ? StandardCharsets.UTF_8 : WINDOWS;
    }

    /** How many bytes are zero at even and at odd places: in UTF-16 of Western text every second one. */
    private static int[] zerosAt(byte[] bytes) {
        var zeros = new int[2];
        for (int i = 0; i < bytes.length; i++) {
            zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
        }
        return zeros;
    }

    private static boolean strictly(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }

    /** A damaged UTF-8 file: more letters that only UTF-8 writes so than places where it is broken. */
    private static boolean mostly(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.UTF_8);
        var broken = text.chars().filter(sign -> sign == '\uFFFD').count();
        return text.chars().filter(sign -> sign > 127 && sign != '\uFFFD').count() > broken;
    }

    private static boolean begins(byte[] bytes, int[] mark) {
        for (int i = 0; i < mark.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
