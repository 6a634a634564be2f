package gov.miami.social.registry.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What many ask at once is asked once, and never answered by what began before they came. */
@Timeout(60)
class TogetherTest {

    private final CountDownLatch first = new CountDownLatch(1);
    private final CountDownLatch begun = new CountDownLatch(1);

    @Test
    void whoAsksAloneIsAnsweredAnew() {
        var together = new Together<Integer>(TogetherTest::next);

        assertEquals(1, together.ask());
        assertEquals(2, together.ask());
    }

    @Test
    void whoCameDuringAnAnswerGetsTheNextOneWithAllOthersWhoDid() throws Exception {
        var together = new Together<Integer>(last -> {
            begun.countDown();
            await(first);
            return next(last);
        });
        var early = asking(together);
        await(begun);
        var late = Stream.generate(() -> asking(together)).limit(3).toList();
        late.forEach(Asker::awaitTurn);
        first.countDown();

        assertEquals(1, early.answer());
        assertEquals(List.of(2, 2, 2), List.of(late.get(0).answer(), late.get(1).answer(), late.get(2).answer()));
    }

    @Test
    void aQuestionThatFailedIsAskedAgainByTheNext() {
        var together = new Together<Integer>(last -> {
            if (begun.getCount() == 1) {
                begun.countDown();
                throw new IllegalStateException("no database");
            }
            return next(last);
        });

        assertThrows(IllegalStateException.class, together::ask);
        assertEquals(1, together.ask());
    }

    private static Integer next(Integer last) {
        return last == null ? 1 : last + 1;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Asker(Thread thread, FutureTask<Integer> task) {

        /** Until the thread itself says that it waits; meanwhile others may run. */
        void awaitTurn() {
            while (thread.getState() != Thread.State.WAITING) {
                Thread.yield();
            }
        }

        int answer() throws Exception {
            return task.get();
        }
    }

    private static Asker asking(Together<Integer> together) {
        var task = new FutureTask<>(together::ask);
        var thread = new Thread(task);
        thread.start();
        return new Asker(thread, task);
    }
}
