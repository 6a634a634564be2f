package gov.miami.social.registry.setting;

import static gov.miami.social.policy.shared.Clause.SETTING_WITHIN_RANGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gov.miami.social.policy.setting.SettingCase;
import gov.miami.social.policy.setting.SettingChange;
import gov.miami.social.registry.shared.StaleView;
import gov.miami.social.registry.shared.TestDatabase;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SettingTest {

    private static final Instant NOON = Instant.parse("2026-11-23T17:00:00Z");
    private TestDatabase database;

    @BeforeEach
    void open() {
        database = new TestDatabase();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aChangeIsKeptWithWhoAndWhen() {
        change(new ChangeSetting("account.approval.months", " 24 ", " Memo of the City Manager ", false, 0));
        var view = view("account.approval.months");
        assertThat(view.content()).isEqualTo("24");
        assertThat(view.source()).isEqualTo("Memo of the City Manager");
        assertThat(view.toConfirm()).isFalse();
        assertThat(view.changedBy()).isEqualTo(Optional.of("it-admin"));
        assertThat(view.changedAt()).isEqualTo(Optional.of(NOON));
        assertThat(view.version()).isEqualTo(1);
    }

    @Test
    void aRefusedChangeLeavesTheSettingAsItWas() {
        var before = view("account.approval.months");
        var decision = database.work(em -> em.find(Setting.class, "account.approval.months")
                .change(new ChangeSetting("account.approval.months", "0", "Memo", false, 0), "it-admin", NOON));
        assertThat(decision.refusing()).containsExactly(SETTING_WITHIN_RANGE);
        assertThat(view("account.approval.months")).isEqualTo(before);
    }

    @Test
    void aChangeOfWhatSomeoneElseChangedMeanwhileIsTurnedBackAndNamesThem() {
        change(new ChangeSetting("account.approval.months", "24", "Memo", false, 0));
        assertThatExceptionOfType(StaleView.class)
                .isThrownBy(() -> change(new ChangeSetting("account.approval.months", "36", "Memo", false, 0)))
                .returns("Name of it-admin", StaleView::changedBy);
    }

    @Test
    void everySettingIsDeliveredWithinItsOwnRangeAndWithASource() {
        var all = database.work(em -> em.createQuery("select s from Setting s", Setting.class).getResultStream().map(Setting::view).toList());
        assertThat(all).isNotEmpty().allSatisfy(view -> assertThat(SettingChange.decide(
                new SettingCase(view.kind(), view.lowest(), view.highest(), view.content(), view.source())).allowed()).as(view.name()).isTrue());
    }

    private void change(ChangeSetting command) {
        database.work(em -> em.find(Setting.class, command.name()).open(command.version(), login -> "Name of " + login).change(command, "it-admin", NOON));
    }

    private SettingView view(String name) {
        return database.work(em -> em.find(Setting.class, name).view());
    }
}
