package gov.miami.social.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Collectors;

/** Holds a page, in the state it is in, to WCAG 2.1 AA and axe's best practices. */
public final class Axe {

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice");

    private Axe() {
    }

    /** Fails with each violation, the element, and how to mend it. */
    public static void check(Page page) {
        var found = new AxeBuilder(page).withTags(RULES).analyze().getViolations();
        assertThat(found.stream().map(Axe::inWords)).as("accessibility of " + page.url()).isEmpty();
    }

    private static String inWords(Rule rule) {
        var elements = rule.getNodes().stream().map(node -> "\n    " + node.getTarget() + " " + node.getHtml()).collect(Collectors.joining());
        return "\n  " + rule.getId() + " (" + rule.getImpact() + "): " + rule.getHelp() + elements;
    }
}
