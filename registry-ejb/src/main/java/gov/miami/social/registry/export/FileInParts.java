package gov.miami.social.registry.export;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.function.Consumer;

/** A file that is kept in pieces of at most 1,000,000 bytes, so that every database can hold them and none is in memory whole. */
final class FileInParts extends OutputStream {

    private static final int LONGEST = 1_000_000;

    private final Consumer<byte[]> keeping;
    private final byte[] part = new byte[LONGEST];
    private int length;

    FileInParts(Consumer<byte[]> keeping) {
        this.keeping = keeping;
    }

    @Override
    public void write(int one) {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) {
        var done = 0;
        while (done < count) {
            var now = Math.min(count - done, LONGEST - length);
            System.arraycopy(bytes, from + done, part, length, now);
            length += now;
            done += now;
            if (length == LONGEST) {
                keep();
            }
        }
    }

    @Override
    public void close() {
        if (length > 0) {
            keep();
        }
    }

    private void keep() {
        keeping.accept(Arrays.copyOf(part, length));
        length = 0;
    }
}
