package gov.miami.social.it.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import gov.miami.social.it.As;
import gov.miami.social.it.Until;
import gov.miami.social.policy.intake.IntakeId;
import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.registry.intake.ApplyList;
import gov.miami.social.registry.intake.IntakeRowView;
import gov.miami.social.registry.intake.IntakeService;
import gov.miami.social.registry.intake.IntakeView;
import gov.miami.social.registry.intake.ReceiveList;
import gov.miami.social.registry.shared.ListQuery;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Map;
import java.util.UUID;

/** Lists of found accounts, handed in and applied as people do, each time until the work in the background is done. */
@Dependent
public class Lists {

    static final DepartmentKey PARKS = new DepartmentKey("PRK");

    private static final Duration WORK = Duration.ofSeconds(30);

    @Inject
    private IntakeService intakes;

    /** A name that no other account has. */
    static String name() {
        return "t" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
    }

    IntakeView received(String content) throws Exception {
        var command = new ReceiveList(IntakeId.random(), "found.csv", content.getBytes(UTF_8), Optional.of(PARKS), false);
        As.login("communications", () -> intakes.receive(command));
        return settled(command.id());
    }

    IntakeView applied(IntakeView list) throws Exception {
        As.login("it-admin", () -> intakes.apply(new ApplyList(list.id(), list.version())));
        return settled(list.id());
    }

    IntakeView settled(IntakeId id) throws Exception {
        return Until.seen(WORK, () -> As.login("it-admin", () -> intakes.find(id)), list -> !list.running());
    }

    List<IntakeRowView> rows(IntakeView list) throws Exception {
        return rows(list, Map.of());
    }

    List<IntakeRowView> rows(IntakeView list, Map<String, String> filters) throws Exception {
        return As.login("it-admin", () -> intakes.rows(list.id(), new ListQuery("", filters, "", true, 0, 50)).rows());
    }
}
