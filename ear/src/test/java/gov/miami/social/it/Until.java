package gov.miami.social.it;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** Waits for a sign that the portal itself gives, never for a time: the one place in the tests that may pause. */
public final class Until {

    private static final long PAUSE_MILLIS = 100;

    private Until() {
    }

    /** Asks again and again, and returns the first answer that is the sign; fails with the last one when it does not come. */
    public static <T> T seen(Duration atMost, Callable<T> question, Predicate<? super T> sign) throws Exception {
        var end = System.nanoTime() + atMost.toNanos();
        var answer = question.call();
        while (!sign.test(answer)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("not within " + atMost.toSeconds() + " s; the last answer: " + answer);
            }
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
            answer = question.call();
        }
        return answer;
    }
}
