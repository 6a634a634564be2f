package gov.miami.social.it.intake;

import static org.assertj.core.api.Assertions.assertThat;

import gov.miami.social.it.As;
import gov.miami.social.it.Ears;
import gov.miami.social.policy.intake.Column;
import gov.miami.social.policy.intake.ColumnMap;
import gov.miami.social.policy.intake.IntakeStatus;
import gov.miami.social.policy.intake.Remark;
import gov.miami.social.policy.intake.RowRemark;
import gov.miami.social.policy.intake.Trouble;
import gov.miami.social.policy.intake.Verdict;
import gov.miami.social.policy.shared.DepartmentKey;
import gov.miami.social.registry.account.AccountService;
import gov.miami.social.registry.intake.IntakeRowView;
import gov.miami.social.registry.intake.IntakeService;
import gov.miami.social.registry.intake.ListOrigin;
import gov.miami.social.registry.intake.TellColumns;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A list is read whatever its columns and departments are called; what is not known is named, with what may be meant. */
@ExtendWith(ArquillianExtension.class)
class IntakeColumnsIT {

    private static final DepartmentKey HUMAN_RESOURCES = new DepartmentKey("HR");

    @Inject
    private Lists lists;
    @Inject
    private IntakeService intakes;
    @Inject
    private AccountService accounts;

    @Deployment
    static EnterpriseArchive ear() {
        return Ears.builtWith(IntakeColumnsIT.class, Lists.class);
    }

    @Test
    void departmentsAreKnownByEveryNameAndOthersSuggested() throws Exception {
        var name = Lists.name();
        var list = lists.received("Oficina;Página;Nombre de la cuenta\nPersonnel Management;facebook.com/%1$sa;Empleos\nParks & Recreatn;facebook.com/%1$sb;Parques\n"
                .formatted(name));
        var rows = lists.rows(list);
        assertThat(rows).extracting(IntakeRowView::verdict).containsExactly(Verdict.NEW, Verdict.REFUSED);
        assertThat(rows.get(0).department()).as("its name before 2024").isEqualTo("HR");
        assertThat(rows.get(1).remarks()).containsExactly(
                new RowRemark(Remark.UNKNOWN_DEPARTMENT, "Oficina", "Parks & Recreatn", List.of("Parks and Recreation (PRK)")));
    }

    @Test
    void theShownNameIsKeptApartFromThePurposeAndRowAndAccountKnowEachOther() throws Exception {
        var name = Lists.name();
        var list = lists.received("link,account name,office\nfacebook.com/%s,Jobs at the City,HR\n".formatted(name));
        var applied = lists.applied(list);
        assertThat(applied.status()).isEqualTo(IntakeStatus.APPLIED);
        var account = lists.rows(applied).get(0).registered().orElseThrow();
        var facts = As.login("auditor", () -> accounts.find(account)).facts();
        assertThat(facts.shownName()).isEqualTo("Jobs at the City");
        assertThat(facts.profile().purpose()).isEmpty();
        assertThat(facts.profile().handle()).isEqualTo(name);
        assertThat(facts.profile().department()).contains(HUMAN_RESOURCES);
        assertThat(As.login("communications", () -> intakes.origin(account))).contains(new ListOrigin(list.id(), "found.csv", 2));
        var again = lists.rows(lists.received("link\nfacebook.com/%s\n".formatted(name))).get(0);
        assertThat(again.verdict()).isEqualTo(Verdict.REGISTERED);
        assertThat(again.registered()).contains(account);
    }

    @Test
    void aPersonSaysWhatTheColumnsMeanAndItIsRemembered() throws Exception {
        var name = Lists.name();
        var list = lists.received("a|b|c\nHR|facebook/%1$s|https is meant\n".formatted(name));
        assertThat(list.trouble()).contains(Trouble.NO_ADDRESSES);
        assertThat(list.tellable()).isTrue();
        var told = new ColumnMap(Map.of(Column.URL, 1, Column.DEPARTMENT, 0));
        As.login("communications", () -> intakes.tell(new TellColumns(list.id(), list.version(), told)));
        var read = lists.settled(list.id());
        assertThat(read.status()).isEqualTo(IntakeStatus.READ);
        assertThat(read.map()).isEqualTo(told);
        assertThat(lists.rows(read).get(0).department()).isEqualTo("HR");
        assertThat(lists.rows(read).get(0).remarks()).extracting(RowRemark::remark).containsExactly(Remark.URL_MALFORMED);
    }
}
