package gov.miami.social.web.shared;

import java.util.List;
import java.util.stream.IntStream;

/** The arithmetic of plots: from numbers to places in a drawing of 360 by 180, or to shares of a hundred. */
public final class Plot {

    private static final int WIDTH = 360;
    private static final int GROUND = 150;
    private static final int HIGHEST = 128;

    /** A bar with its length in hundredths of the longest. */
    public record Line(String label, long value, String to, String tone, double share) {
    }

    /** A column with its place. */
    public record Place(String label, long value, String tone, double left, double top, double width, double height, double middle) {
    }

    public static List<Line> bars(List<Bar> bars) {
        var longest = longest(bars);
        return bars.stream().map(bar -> new Line(bar.label(), bar.value(), bar.to(), bar.tone(), bar.rest() ? 0 : round(100.0 * bar.value() / longest))).toList();
    }

    public static List<Place> columns(List<Bar> bars) {
        var longest = longest(bars);
        var step = bars.isEmpty() ? WIDTH : (double) WIDTH / bars.size();
        return IntStream.range(0, bars.size()).mapToObj(index -> place(bars.get(index), index, step, longest)).toList();
    }

    private static Place place(Bar bar, int index, double step, long longest) {
        var width = Math.min(36, step * 0.6);
        var height = (double) HIGHEST * bar.value() / longest;
        var middle = step * (index + 0.5);
        return new Place(shortened(bar.label(), step), bar.value(), bar.tone(), round(middle - width / 2), round(GROUND - height), round(width), round(height), round(middle));
    }

    /** As much of a label as there is room for under its column; the table beside the plot has it whole. */
    private static String shortened(String label, double step) {
        var room = Math.max(3, (int) (step / 8.5));
        return label.length() <= room ? label : label.substring(0, room);
    }

    private static long longest(List<Bar> bars) {
        return Math.max(1, bars.stream().filter(bar -> !bar.rest()).mapToLong(Bar::value).max().orElse(1));
    }

    private static double round(double number) {
        return Math.round(number * 10) / 10.0;
    }

    private Plot() {
    }
}
