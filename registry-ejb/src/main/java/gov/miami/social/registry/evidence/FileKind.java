package gov.miami.social.registry.evidence;

import gov.miami.social.policy.evidence.FileName;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypeException;
import org.apache.tika.mime.MimeTypes;

/**
 * What a file is, by the bytes at its beginning; its name only tells apart kinds that begin alike (a text and a table of
 * comma-separated values, a ZIP file and a word processor's document). Nothing is unpacked.
 */
record FileKind(String name, List<String> endings) {

    private static final MimeTypes TYPES = MimeTypes.getDefaultMimeTypes();

    static FileKind of(byte[] bytes, String sentName) {
        try {
            var byContent = detect(bytes, new Metadata());
            var hint = new Metadata();
            hint.set(TikaCoreProperties.RESOURCE_NAME_KEY, FileName.of(sentName).value());
            var kind = MediaType.OCTET_STREAM.equals(byContent) ? byContent : detect(bytes, hint);
            return new FileKind(kind.toString(), TYPES.forName(kind.toString()).getExtensions());
        } catch (IOException | MimeTypeException e) {
            throw new IllegalStateException("Bytes in memory can be read, and what was detected is known", e);
        }
    }

    private static MediaType detect(byte[] bytes, Metadata hint) throws IOException {
        return TYPES.detect(new ByteArrayInputStream(bytes), hint).getBaseType();
    }

    /** The name with an ending of this kind, so that it can pass for nothing else. */
    FileName named(FileName sent) {
        return endings.isEmpty() || endings.stream().anyMatch(sent::hasEnding) ? sent : sent.endingWith(endings.get(0));
    }
}
