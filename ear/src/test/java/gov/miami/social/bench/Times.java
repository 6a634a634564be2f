package gov.miami.social.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** How long each of many repetitions took, in windows of the same length. */
final class Times {

    /** What one person, or one thread, does again and again. */
    interface Act {
        void once() throws Exception;
    }

    private final long nanos;
    private final List<long[]> windows = new ArrayList<>();

    /** @param nanos the length of a window */
    Times(long nanos) {
        this.nanos = nanos;
    }

    void measure(List<Act> together) throws Exception {
        windows.add(window(together, nanos));
    }

    /** All act at the same time; the time of every repetition, in nanoseconds. */
    static long[] window(List<Act> together, long nanos) throws Exception {
        var pool = Executors.newFixedThreadPool(together.size());
        try {
            var end = System.nanoTime() + nanos;
            var acting = together.stream().map(act -> (Callable<List<Long>>) () -> repeat(act, end)).toList();
            var all = new ArrayList<Long>();
            for (Future<List<Long>> one : pool.invokeAll(acting)) {
                all.addAll(one.get());
            }
            return all.stream().mapToLong(Long::longValue).sorted().toArray();
        } finally {
            pool.shutdown();
        }
    }

    private static List<Long> repeat(Act act, long end) throws Exception {
        var times = new ArrayList<Long>();
        while (System.nanoTime() < end) {
            var start = System.nanoTime();
            act.once();
            times.add(System.nanoTime() - start);
        }
        return times;
    }

    /** Repetitions a second: of the windows the median, as for all figures. */
    double rate() {
        return median(windows.stream().mapToDouble(window -> window.length * 1e9 / nanos).toArray());
    }

    /** In milliseconds. */
    double percentile(int percent) {
        return median(windows.stream().mapToDouble(window -> window[Math.min(window.length - 1, window.length * percent / 100)] / 1e6).toArray());
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }
}
