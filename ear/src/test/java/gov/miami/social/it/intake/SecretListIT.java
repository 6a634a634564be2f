package gov.miami.social.it.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import gov.miami.social.it.As;
import gov.miami.social.it.Ears;
import gov.miami.social.policy.intake.Remark;
import gov.miami.social.policy.intake.RowRemark;
import gov.miami.social.policy.intake.Verdict;
import gov.miami.social.registry.intake.IntakeRowView;
import gov.miami.social.registry.intake.IntakeService;
import gov.miami.social.registry.intake.IntakeView;
import gov.miami.social.registry.intake.ReadList;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A list that holds social security numbers (B.4.v): the rows with one stay out and say so, and no number is kept, not even in the file. */
@ExtendWith(ArquillianExtension.class)
class SecretListIT {

    private static final List<String> NUMBERS = List.of("123-45-6789", "078 05 1120", "219099999");

    @Inject
    private Lists lists;
    @Inject
    private IntakeService intakes;
    @Resource(lookup = "java:jboss/datasources/SocialDS")
    private DataSource database;

    @Deployment
    static EnterpriseArchive ear() {
        return Ears.builtWith(SecretListIT.class, Lists.class);
    }

    private IntakeView received() throws Exception {
        return lists.received("""
                url,purpose,SSN
                facebook.com/%1$s,Beaches,
                facebook.com/%1$sa,Holder has 123-45-6789,
                facebook.com/%1$sb,"Written 078 05 1120, by hand",219099999
                """.formatted(Lists.name()));
    }

    @Test
    void aRowWithANumberStaysOutAndShowsItsMask() throws Exception {
        var rows = lists.rows(received());
        assertThat(rows).extracting(IntakeRowView::verdict).containsExactly(Verdict.NEW, Verdict.REFUSED, Verdict.REFUSED);
        assertThat(rows.get(1).remarks()).containsExactly(new RowRemark(Remark.SOCIAL_SECURITY_NUMBER, "purpose", "Holder has ***-**-****"));
        assertThat(rows.get(2).remarks()).containsExactly(new RowRemark(Remark.SOCIAL_SECURITY_NUMBER, "purpose", "Written ***-**-****, by hand"));
    }

    @Test
    void readAgainFromTheKeptFileTheRowsStayOut() throws Exception {
        var list = received();
        As.login("it-admin", () -> intakes.read(new ReadList(list.id(), list.version())));
        assertThat(lists.rows(lists.settled(list.id()))).extracting(IntakeRowView::verdict).containsExactly(Verdict.NEW, Verdict.REFUSED, Verdict.REFUSED);
    }

    @Test
    void nothingThatIsKeptOfItHoldsANumber() throws Exception {
        var list = received();
        var kept = new ArrayList<>(values("select * from intake_file where intake = ?", list));
        assertThat(kept).anyMatch(text -> text.contains("url,purpose,SSN") && text.contains("Written ***-**-****, by hand"));
        kept.addAll(values("select * from intake where id = ?", list));
        kept.addAll(values("select * from intake_row where intake = ?", list));
        kept.addAll(values("select * from journal_entry where subject_id = cast(? as varchar)", list));
        assertThat(kept).hasSizeGreaterThan(20).allSatisfy(text -> assertThat(NUMBERS).noneMatch(text::contains));
    }

    /** Every value of the rows, as text. */
    private List<String> values(String query, IntakeView list) throws SQLException {
        var values = new ArrayList<String>();
        try (var connection = database.getConnection(); var statement = connection.prepareStatement(query)) {
            statement.setObject(1, list.id().value());
            var rows = statement.executeQuery();
            while (rows.next()) {
                for (var column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                    var value = rows.getObject(column);
                    values.add(value instanceof byte[] bytes ? new String(bytes, UTF_8) : String.valueOf(value));
                }
            }
        }
        return values;
    }
}
