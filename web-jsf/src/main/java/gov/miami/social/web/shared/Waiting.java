package gov.miami.social.web.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What of one feature waits for the person who is signed in. A feature that gives work implements it; home shows it. */
public interface Waiting {

    List<Task> forMe();

    /** All tasks with what this feature knows of them: without those that are idle by it, with the days by which they are due. */
    default List<Task> amended(List<Task> all) {
        return all;
    }

    /**
     * One thing to do.
     *
     * @param key   the text that says what to do, with {0} for what it is about: "Decide on {0}"
     * @param about what it is about, in words
     * @param to    the page on which it is done, such as {@code request/decide}
     * @param id    what that page gets as {@code ?id=}
     * @param since from when it waits
     * @param due   the day by which it is to be done
     */
    record Task(String key, String about, String to, Object id, Instant since, Optional<LocalDate> due) {

        public String words() {
            return Texts.text(key, about);
        }
    }
}
