package gov.miami.social.web.journal;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import gov.miami.social.policy.shared.PolicyVersion;
import gov.miami.social.registry.journal.Command;
import gov.miami.social.registry.journal.JournalView;
import gov.miami.social.registry.journal.Subject;
import gov.miami.social.web.journal.Detail.Said;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DetailsTest {

    private static JournalView row(String command, String details) {
        return new JournalView(7, Instant.EPOCH, "hr", Optional.empty(), command, new Subject("person", "20107"), details, true, List.of(),
                Optional.empty(), PolicyVersion.parse("2018-03-22"), "");
    }

    private static List<Detail> of(JournalView row) {
        return Details.of(row, (text, type) -> type.getSimpleName() + " " + text);
    }

    private static List<Said> said(List<Detail> details, String name) {
        return details.stream().filter(detail -> detail.name().equals(name)).findFirst().orElseThrow().said();
    }

    @Test
    void idsBecomeThingsThatCanBeNamedAndWordsAreWords() {
        var details = of(row("RecordPerson", """
                {"person":"20107","type":"CONTRACTOR","from":"2026-03-01","department":"PRK","email":"a@miami.example","sponsor":"20108","version":"3"}"""));
        assertThat(details).extracting(Detail::name).containsExactly("type", "from", "department", "email", "sponsor");
        assertThat(said(details, "department")).containsExactly(new Said("DepartmentKey PRK", Optional.of(new Subject("department", "PRK"))));
        assertThat(said(details, "sponsor").get(0).subject()).contains(new Subject("person", "20108"));
        assertThat(said(details, "type").get(0).words()).isEqualTo("PersonType CONTRACTOR");
        assertThat(said(details, "from").get(0).words()).isEqualTo("LocalDate 2026-03-01");
    }

    @Test
    void whatIsInsideIsShownPartByPartAndWhatIsEmptyIsNot() {
        var details = of(row("SaveDraft", """
                {"kind":"ESTABLISH","content":{"profile":{"platform":"facebook","handle":"parks","url":"","users":["20107","20109"],"commentsOpen":true},"businessCase":"Asked for"}}"""));
        assertThat(details).extracting(Detail::name).containsExactly("kind", "platform", "handle", "users", "commentsOpen", "businessCase");
        assertThat(said(details, "platform").get(0).subject()).contains(new Subject("platform", "facebook"));
        assertThat(said(details, "commentsOpen").get(0).words()).isEqualTo("boolean true");
    }

    @Test
    void aCommandThatIsGoneAndDetailsThatWereTooLongAreShownAsTheyStand() {
        assertThat(said(of(row("NoSuchCommand", "{\"note\":\"Plain\"}")), "note")).containsExactly(new Said("String Plain", Optional.empty()));
        assertThat(said(of(row("RecordPerson", "{\"note\":\"cut... 30000")), "whole").get(0).words()).startsWith("{");
    }

    @Test
    void bytesAreCounted() {
        assertThat(said(of(row("KeepEvidence", "{\"bytes\":\"12345 bytes\"}")), "bytes").get(0).words()).isEqualTo("byte[] 12345 bytes");
    }

    @Test
    void everyFeatureThatHasCommandsIsLookedInto() {
        assertThat(CommandShape.FEATURES).containsExactlyInAnyOrderElementsOf(commands().stream()
                .map(type -> type.getPackageName().replace("gov.miami.social.registry.", "")).collect(Collectors.toSet()));
    }

    private static List<JavaClass> commands() {
        return new ClassFileImporter().importPackages("gov.miami.social.registry", "gov.miami.social.policy").stream()
                .filter(type -> type.isRecord() && type.isAssignableTo(Command.class)).toList();
    }
}
