package gov.miami.social.web.shared.list;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import com.lowagie.text.pdf.BaseFont;

/**
 * How wide the columns of a table are on paper: as wide as nine of ten texts in it need, where there is room; else columns of long texts
 * give way, which are read in lines. No column is narrower than a usual longest word in it, so that words stay whole.
 */
final class PdfWidths {

    private static final float MARGIN = 10;
    /** A letter page across, without its margins. */
    private static final float PAGE = 720;

    static float[] of(List<String> headings, List<List<String>> rows, BaseFont font, float size) {
        var least = new double[headings.size()];
        var wanted = new double[headings.size()];
        for (int column = 0; column < headings.size(); column++) {
            var at = column;
            var cells = rows.stream().map(row -> row.get(at)).toList();
            least[at] = Math.max(word(Stream.of(headings.get(at)), font, size), Math.min(PAGE / 4, word(cells.stream(), font, size)));
            wanted[at] = Math.max(least[at], usual(cells, font, size));
        }
        return shared(least, wanted);
    }

    /** What is left when every column has its least goes to those that want more, as far as they want it. */
    private static float[] shared(double[] least, double[] wanted) {
        var left = Math.max(0, PAGE - IntStream.range(0, least.length).mapToDouble(at -> least[at]).sum());
        var asked = Math.max(1, IntStream.range(0, least.length).mapToDouble(at -> Math.sqrt(wanted[at] - least[at])).sum());
        var widths = new float[least.length];
        for (int at = 0; at < least.length; at++) {
            widths[at] = (float) (least[at] + left * Math.sqrt(wanted[at] - least[at]) / asked);
        }
        return widths;
    }

    private static double usual(List<String> cells, BaseFont font, float size) {
        var lengths = cells.stream().flatMap(String::lines).map(line -> Math.min(PAGE / 2, font.getWidthPoint(line, size) + MARGIN)).sorted(Comparator.naturalOrder()).toList();
        return lengths.isEmpty() ? 0 : lengths.get((lengths.size() - 1) * 9 / 10);
    }

    private static double word(Stream<String> texts, BaseFont font, float size) {
        return MARGIN + texts.flatMap(text -> Stream.of(text.split("[\\s]+"))).mapToDouble(word -> font.getWidthPoint(word, size)).max().orElse(0);
    }

    private PdfWidths() {
    }
}
