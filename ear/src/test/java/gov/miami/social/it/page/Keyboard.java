package gov.miami.social.it.page;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;

/** A person without a mouse: goes from stop to stop, and at each one must see where he is. */
final class Keyboard {

    private static final int PATIENCE = 150;
    private static final String STANDS_ON = "selector => document.activeElement.matches(selector)";
    /** What is wrong with the focused element for the eye, or nothing. */
    private static final String UNSEEN = """
            () => {
              const at = document.activeElement;
              if (at === document.body) return "";
              const ring = look => look.outlineStyle !== "none" && parseFloat(look.outlineWidth) >= 2 && !look.outlineColor.endsWith(", 0)");
              const ringed = [at, at.closest("ul")].some(one => one && ring(getComputedStyle(one)));
              const box = at.getBoundingClientRect();
              const inside = box.width > 1 && box.height > 1 && box.bottom > 0 && box.right > 0 && box.top < innerHeight && box.left < innerWidth;
              const named = at.outerHTML.slice(0, 160);
              return !ringed ? `no ring: ${named}` : !inside ? `out of sight: ${named}` : "";
            }""";

    private final Page page;

    Keyboard(Page page) {
        this.page = page;
    }

    /** Goes on to the next element the selector names, by Tab alone. */
    Keyboard tabTo(String selector) {
        return walkTo(selector, "Tab");
    }

    Keyboard backTo(String selector) {
        return walkTo(selector, "Shift+Tab");
    }

    private Keyboard walkTo(String selector, String key) {
        for (int stop = 0; stop < PATIENCE; stop++) {
            press(key);
            if (standsOn(selector)) {
                return this;
            }
        }
        throw new AssertionError("no " + key + " leads to " + selector + " at " + page.url());
    }

    boolean standsOn(String selector) {
        return (Boolean) page.evaluate(STANDS_ON, selector);
    }

    /** Presses a key and looks where the focus is. */
    Keyboard press(String key) {
        page.keyboard().press(key);
        return key.endsWith("Tab") ? see() : this;
    }

    /** Fails unless the focused element, if any, is in sight and ringed. */
    Keyboard see() {
        var unseen = (String) page.evaluate(UNSEEN);
        if (!unseen.isEmpty()) {
            throw new AssertionError(unseen + " at " + page.url());
        }
        return this;
    }

    Keyboard type(String text) {
        page.keyboard().type(text);
        return this;
    }

    /** Presses Enter and waits for the page it leads to. */
    Keyboard enter(String address) {
        page.evaluate("window.left = false");
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile(address));
        page.waitForFunction("window.left === undefined && document.readyState === 'complete'");
        return this;
    }
}
