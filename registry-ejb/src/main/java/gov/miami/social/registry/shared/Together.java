package gov.miami.social.registry.shared;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.UnaryOperator;

/**
 * A question that many ask at the same time, asked once for all of them: whoever waits is answered by what began after he came,
 * so that no answer is older than its question.
 */
final class Together<T> {

    private final UnaryOperator<T> asking;
    private final ReentrantLock turn = new ReentrantLock();
    private final AtomicLong came = new AtomicLong();
    private long answered;
    private T answer;

    /** @param asking the next answer, given the last one or null */
    Together(UnaryOperator<T> asking) {
        this.asking = asking;
    }

    T ask() {
        var mine = came.incrementAndGet();
        turn.lock();
        try {
            if (answered < mine) {
                var allUntilNow = came.get();
                answer = asking.apply(answer);
                answered = allUntilNow;
            }
            return answer;
        } finally {
            turn.unlock();
        }
    }
}
