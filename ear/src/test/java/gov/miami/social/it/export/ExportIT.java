package gov.miami.social.it.export;

import static gov.miami.social.policy.shared.Clause.EXPORT_ONE_AT_A_TIME;
import static gov.miami.social.policy.shared.ExportState.FAILED;
import static gov.miami.social.policy.shared.ExportState.INTERRUPTED;
import static gov.miami.social.policy.shared.ExportState.READY;
import static gov.miami.social.policy.shared.ExportState.STOPPED;
import static gov.miami.social.policy.shared.ExportState.WRITING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import gov.miami.social.it.As;
import gov.miami.social.it.CityClock;
import gov.miami.social.it.Ears;
import gov.miami.social.it.Until;
import gov.miami.social.policy.shared.ExportState;
import gov.miami.social.registry.export.ExportService;
import gov.miami.social.registry.export.ExportSteps;
import gov.miami.social.registry.export.ExportView;
import gov.miami.social.registry.export.ListWriter;
import gov.miami.social.registry.export.StartExport;
import gov.miami.social.registry.journal.JournalService;
import gov.miami.social.registry.journal.JournalView;
import gov.miami.social.registry.journal.Subject;
import gov.miami.social.registry.shared.NoSuchItem;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A long list is written in the background: for its owner alone, one at a time, with one end, and not for ever. */
@ExtendWith(ArquillianExtension.class)
class ExportIT {

    private static final ListWriter NOTHING = (file, progress) -> { };
    private static final Duration A_WHILE = Duration.ofSeconds(60);

    @EJB
    private ExportService exports;
    @EJB
    private ExportSteps steps;
    @Inject
    private JournalService journal;

    @Deployment
    static EnterpriseArchive ear() {
        return Ears.builtWith(ExportIT.class);
    }

    @RepeatedTest(10)
    void aStopCrossesNoStepOfTheWriting() throws Exception {
        var id = begin((file, progress) -> {
            for (long row = 1; ; row++) {
                progress.at(row, row + 1);
            }
        });
        As.login("auditor", () -> exports.stop(id));
        ended(id, STOPPED);
    }

    @AfterEach
    void endWhatIsLeft() throws Exception {
        CityClock.reset();
        As.login("auditor", () -> exports.running().ifPresent(export -> exports.stop(export.id())));
    }

    @Test
    void aFileOfManyPiecesIsFetchedWholeByItsOwnerAndByNobodyElse() throws Exception {
        var content = new byte[2_500_001];
        new Random(1).nextBytes(content);
        var id = begin((file, progress) -> {
            file.write(content, 0, 1_700_000);
            progress.at(1, 2);
            file.write(content, 1_700_000, 800_001);
            progress.at(2, 2);
        });
        var whole = ended(id, READY);
        assertThat(whole.parts()).isEqualTo(3);
        assertThat(whole.bytes()).isEqualTo(content.length);
        assertThat(whole.written()).isEqualTo(2).isEqualTo(whole.rows());
        assertThat(fetched(whole)).isEqualTo(content);
        assertThatThrownBy(() -> As.login("records", () -> exports.find(id))).isInstanceOf(NoSuchItem.class);
        assertThatThrownBy(() -> As.login("records", () -> exports.part(id, 0))).isInstanceOf(NoSuchItem.class);
        assertThatThrownBy(() -> As.login("records", () -> exports.stop(id))).isInstanceOf(NoSuchItem.class);
    }

    @Test
    void whatIsBeingWrittenIsNotHandedOutAndNothingElseIsBegunBesideIt() throws Exception {
        var goOn = new CountDownLatch(1);
        var id = begin(rowsUntil(goOn));
        assertThatThrownBy(() -> As.login("auditor", () -> exports.part(id, 0))).isInstanceOf(NoSuchItem.class);
        assertThat(As.refused("auditor", () -> exports.start(command(UUID.randomUUID()), NOTHING))).containsExactly(EXPORT_ONE_AT_A_TIME);
        assertThat(As.<Boolean>login("auditor", () -> exports.start(command(id), NOTHING))).as("the same, sent twice").isFalse();
        goOn.countDown();
        ended(id, READY);
        assertThat(As.<Boolean>login("auditor", () -> exports.start(command(UUID.randomUUID()), NOTHING))).isTrue();
    }

    @Test
    void whatIsStoppedEndsAtItsNextRowsAndCannotBeFetched() throws Exception {
        var goOn = new CountDownLatch(1);
        var after = new CountDownLatch(1);
        var id = begin((file, progress) -> {
            rowsUntil(goOn).write(file, progress);
            after.countDown();
        });
        As.login("auditor", () -> exports.stop(id));
        goOn.countDown();
        assertThat(ended(id, STOPPED).ready()).isFalse();
        As.login("auditor", () -> exports.stop(id));
        assertThat(after.getCount()).as("rows after the stop").isEqualTo(1);
        assertThatThrownBy(() -> As.login("auditor", () -> exports.part(id, 0))).isInstanceOf(NoSuchItem.class);
    }

    @Test
    void aDefectEndsItAndIsTold() throws Exception {
        var id = begin((file, progress) -> {
            throw new IOException("a defect, on purpose");
        });
        ended(id, FAILED);
    }

    @Test
    void whatAServerLeftBehindIsCalledInterruptedWhenNothingMovedForTwoMinutes() throws Exception {
        CityClock.set("2027-01-04T12:00:00Z");
        var goOn = new CountDownLatch(1);
        var id = begin(rowsUntil(goOn));
        CityClock.advance(Duration.ofMinutes(2));
        steps.tidy();
        assertThat(found(id).state()).isEqualTo(WRITING);
        CityClock.advance(Duration.ofSeconds(1));
        steps.tidy();
        assertThat(found(id).state()).isEqualTo(INTERRUPTED);
        goOn.countDown();
    }

    @Test
    void aFileIsKeptForItsHoursAndNotLonger() throws Exception {
        CityClock.set("2027-01-05T12:00:00Z");
        var id = begin((file, progress) -> file.write(1));
        var ready = ended(id, READY);
        CityClock.advance(Duration.ofHours(As.<Integer>login("auditor", () -> exports.keptHours())));
        steps.tidy();
        assertThat(fetched(ready)).containsExactly(1);
        CityClock.advance(Duration.ofSeconds(1));
        steps.tidy();
        assertThatThrownBy(() -> found(id)).isInstanceOf(NoSuchItem.class);
    }

    @Test
    void whoTookWhichListOutStandsInTheJournal() throws Exception {
        var id = begin((file, progress) -> file.write(1));
        ended(id, READY);
        assertThat(As.login("auditor", () -> journal.timeline(Subject.of("export", id)))).extracting(JournalView::login, JournalView::command)
                .containsExactly(tuple("auditor", "StartExport"));
    }

    /** Writes a row, waits, and writes another. */
    private static ListWriter rowsUntil(CountDownLatch goOn) {
        return (file, progress) -> {
            file.write(1);
            await(goOn);
            progress.at(1, 2);
            file.write(2);
            progress.at(2, 2);
        };
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(A_WHILE.toSeconds(), TimeUnit.SECONDS)) {
                throw new IllegalStateException("nobody let it go on");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private UUID begin(ListWriter list) throws Exception {
        var id = UUID.randomUUID();
        As.login("auditor", () -> assertThat(exports.start(command(id), list)).isTrue());
        return id;
    }

    private static StartExport command(UUID id) {
        return new StartExport(id, "journal_list", "", "csv");
    }

    private ExportView ended(UUID id, ExportState how) throws Exception {
        return Until.seen(A_WHILE, () -> found(id), export -> export.state() == how);
    }

    private ExportView found(UUID id) throws Exception {
        return As.login("auditor", () -> exports.find(id));
    }

    private byte[] fetched(ExportView export) throws Exception {
        var whole = new ByteArrayOutputStream();
        for (int number = 0; number < export.parts(); number++) {
            var part = number;
            whole.write(As.<byte[]>login("auditor", () -> exports.part(export.id(), part)));
        }
        return whole.toByteArray();
    }
}
