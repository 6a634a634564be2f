package gov.miami.social.policy.shared;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * The seal that ties a journal row to the one before it (Rule 1B-26.003 F.A.C.: a hash proves that a record was not
 * altered). A seal is SHA-256, 64 hexadecimal digits, over the seal before and every field, each with its length, so
 * that no two different rows read alike.
 */
public final class JournalSeal {

    /** What stands before the first row. */
    public static final String BEGINNING = "0".repeat(64);

    /** The seal of a row, from the seal before it and its fields in their fixed order; an absent field is null. */
    public static String of(String previous, List<String> fields) {
        var digest = sha256();
        add(digest, previous);
        fields.forEach(field -> add(digest, field));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, String field) {
        if (field == null) {
            digest.update(ByteBuffer.allocate(4).putInt(-1).array());
            return;
        }
        var bytes = field.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(4).putInt(bytes.length).array());
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private JournalSeal() {
    }
}
