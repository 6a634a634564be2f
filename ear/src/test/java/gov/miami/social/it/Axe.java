package gov.miami.social.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Holds a page, in the state it is in, to WCAG 2.1 AA and axe's best practices. The portal has no frames of other sites, for which alone axe
 * would put its answer together in a second page (anything but its "legacy mode"), and only what it finds wrong is written out.
 */
public final class Axe {

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice");

    private static final AxeRunOptions ANSWERS = new AxeRunOptions();

    static {
        ANSWERS.setResultTypes(List.of("violations"));
    }

    private Axe() {
    }

    /** Fails with each violation, the element, and how to mend it. */
    public static void check(Page page) {
        var found = new AxeBuilder(page).options(ANSWERS).withTags(RULES).setLegacyMode(true).analyze().getViolations();
        assertThat(found.stream().map(Axe::inWords)).as("accessibility of " + page.url()).isEmpty();
    }

    private static String inWords(Rule rule) {
        var elements = rule.getNodes().stream().map(node -> "\n    " + node.getTarget() + " " + node.getHtml()).collect(Collectors.joining());
        return "\n  " + rule.getId() + " (" + rule.getImpact() + "): " + rule.getHelp() + elements;
    }
}
