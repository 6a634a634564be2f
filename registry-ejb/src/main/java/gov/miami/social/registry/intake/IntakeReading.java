package gov.miami.social.registry.intake;

import gov.miami.social.policy.intake.Column;
import gov.miami.social.policy.intake.ColumnMap;
import gov.miami.social.policy.intake.IntakeId;
import gov.miami.social.policy.intake.ListRow;
import gov.miami.social.policy.intake.Stop;
import gov.miami.social.policy.intake.Suggestion;
import gov.miami.social.policy.intake.Trouble;
import gov.miami.social.policy.intake.Verdict;
import gov.miami.social.registry.setting.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a list: what kind of table it is, then the verdict on each row. The registry stays untouched. */
@ApplicationScoped
class IntakeReading {

    private static final int AT_A_TIME = 100;

    @Inject
    private Intakes intakes;
    @Inject
    private IntakeSteps steps;
    @Inject
    private IntakeDesk desk;
    @Inject
    private Settings settings;
    @Inject
    private KnownAccounts known;
    @Inject
    private IntakeSuggestions suggestions;

    void read(IntakeId id) {
        var text = ListText.of(intakes.content(id));
        var most = settings.number("intake.max.rows");
        var shape = intakes.get(id).shape();
        try {
            var table = ListTable.of(text.text(), most, shape.toldMap());
            var found = shape.found(text.encoding(), table.columns(), table.map());
            var trouble = trouble(table, most);
            if (trouble.isPresent()) {
                intakes.hold(id).unreadable(trouble.get(), found);
            } else {
                var counts = Counts.of(judge(id, table.rows()), table.emptyLines());
                intakes.hold(id).read(found, counts, desk.now());
            }
        } catch (UncheckedIOException broken) {
            intakes.hold(id).unreadable(Trouble.NOT_A_TABLE, shape.found(text.encoding(), List.of(), new ColumnMap(Map.of())));
        }
    }

    private static Optional<Trouble> trouble(ListTable table, int most) {
        if (!table.has(Column.URL)) {
            return Optional.of(Trouble.NO_ADDRESSES);
        }
        if (table.rows().isEmpty()) {
            return Optional.of(Trouble.NO_ROWS);
        }
        return table.rows().size() > most ? Optional.of(Trouble.TOO_MANY_ROWS) : Optional.empty();
    }

    private List<Verdict> judge(IntakeId id, List<ListRow> rows) {
        var intake = intakes.get(id);
        var key = id.value();
        var reading = intake.nextReading();
        var judge = known.judge(desk.today(), intake.department().isPresent());
        var verdicts = new ArrayList<Verdict>();
        var corrections = suggestions.corrections(intake);
        for (var read : rows) {
            var row = read.corrected(corrections);
            var judged = judge.judge(row);
            intakes.add(new IntakeRow(key, reading, row.masked(), judged));
            judged.remarks().stream().flatMap(found -> Suggestion.of(row.masked(), found).stream())
                    .forEach(found -> suggestions.add(new IntakeSuggestion(key, reading, row.line(), found)));
            verdicts.add(judged.verdict());
            if (verdicts.size() % AT_A_TIME == 0) {
                goOn(id, verdicts.size(), rows.size());
            }
        }
        return verdicts;
    }

    private void goOn(IntakeId id, int done, int total) {
        intakes.release();
        if (!steps.advance(id, done, total)) {
            throw new WorkStopped(Stop.CANCELLED);
        }
    }
}
