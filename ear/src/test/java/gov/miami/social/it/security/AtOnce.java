package gov.miami.social.it.security;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Two acts at the same moment. */
final class AtOnce {

    /** Makes both calls at the same moment and returns what they threw. */
    static List<Exception> thrown(Callable<Void> one, Callable<Void> other) throws Exception {
        var start = new CyclicBarrier(2);
        var threads = Executors.newFixedThreadPool(2);
        try {
            var running = new ArrayList<Future<Exception>>();
            for (var call : List.of(one, other)) {
                running.add(threads.submit(() -> {
                    start.await();
                    return of(call);
                }));
            }
            var failed = new ArrayList<Exception>();
            for (var each : running) {
                if (each.get() != null) {
                    failed.add(each.get());
                }
            }
            return failed;
        } finally {
            threads.shutdownNow();
        }
    }

    private static Exception of(Callable<Void> call) {
        try {
            call.call();
            return null;
        } catch (Exception refused) {
            return refused;
        }
    }

    private AtOnce() {
    }
}
