package gov.miami.social.web.shared.list;

import gov.miami.social.web.shared.Column;
import gov.miami.social.web.shared.Words;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** A kind of file that a list can be sent as. */
interface Format {

    String contentType();

    /** A value as people read it. */
    default String words(Object value) {
        return Words.of(value);
    }

    /** Whether columns of a use stand in files of this kind. */
    default boolean takes(Column.Use use) {
        return true;
    }

    /** A text as it stands in a cell, such that no program runs it. */
    default String cell(String text) {
        return Cells.harmless(text);
    }

    /** A value as it is written: in words, unless the file knows values of its kind. */
    default Object held(Object value) {
        return cell(words(value));
    }

    Sheet open(OutputStream out, String title, List<String> headings) throws IOException;

    /** Whether it has a place to say of when and of what it is. */
    default boolean tells() {
        return false;
    }

    /** The same of a file that says on its first page of when and of what it is, where it has a place for it. */
    default Sheet open(OutputStream out, String title, List<String> about, List<String> headings) throws IOException {
        return open(out, title, headings);
    }

    /** A file being written, row after row. */
    interface Sheet extends AutoCloseable {

        void row(List<?> cells) throws IOException;

        @Override
        void close() throws IOException;
    }
}
