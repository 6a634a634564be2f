package gov.miami.social.web.shared;

import gov.miami.social.registry.shared.LastAct;
import gov.miami.social.registry.shared.StaleView;
import jakarta.enterprise.inject.spi.CDI;

/** That somebody was first, or the person himself in another tab, in words: who did what, and when. */
final class StaleWords {

    static String of(StaleView stale) {
        var last = CDI.current().select(LastAct.class).get().about(stale.id());
        return last.map(done -> Texts.text(done.own() ? "common.stale.own" : "common.stale.done", Words.doer(done.by()), Texts.text("Command." + done.command()), Words.of(done.at())))
                .orElseGet(() -> Texts.text(stale.changedBy().isEmpty() ? "common.stale" : "common.stale.by", stale.changedBy()));
    }

    private StaleWords() {
    }
}
