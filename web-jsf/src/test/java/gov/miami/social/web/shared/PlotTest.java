package gov.miami.social.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Plots keep proportion and stay inside their drawing. */
class PlotTest {

    @Test
    void theLongestBarIsTheWholeAndTheOthersTheirShare() {
        assertThat(Plot.bars(List.of(Bar.of("a", 8), Bar.of("b", 2), Bar.of("c", 0)))).extracting(Plot.Line::share).containsExactly(100.0, 25.0, 0.0);
    }

    @Test
    void nothingToCountDrawsNothing() {
        assertThat(Plot.bars(List.of(Bar.of("a", 0)))).extracting(Plot.Line::share).containsExactly(0.0);
        assertThat(Plot.columns(List.of())).isEmpty();
    }

    @Test
    void aLabelIsCutToTheRoomUnderItsColumn() {
        var months = List.of("janvye", "fevriye", "mas", "avril", "me", "jen", "jiyè", "out", "septanm", "oktòb", "novanm", "desanm");
        assertThat(Plot.columns(months.stream().map(month -> Bar.of(month, 1)).toList())).extracting(Plot.Place::label)
                .startsWith("jan", "fev", "mas", "avr", "me").endsWith("nov", "des");
        assertThat(Plot.columns(List.of(Bar.of("janvye", 1), Bar.of("fevriye", 2)))).extracting(Plot.Place::label).containsExactly("janvye", "fevriye");
    }

    @Test
    void columnsStandOnTheGroundInsideTheDrawing() {
        var columns = Plot.columns(List.of(Bar.of("Jan", 1), Bar.of("Feb", 4), Bar.of("Mar", 2)));
        assertThat(columns).allSatisfy(column -> {
            assertThat(column.top() + column.height()).isEqualTo(150);
            assertThat(column.left()).isBetween(0.0, 360 - column.width());
        });
        assertThat(columns.get(1).height()).isEqualTo(4 * columns.get(0).height());
    }
}
