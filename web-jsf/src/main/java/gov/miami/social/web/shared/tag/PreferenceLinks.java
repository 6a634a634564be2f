package gov.miami.social.web.shared.tag;

import gov.miami.social.web.shared.Address;
import gov.miami.social.web.shared.Preferences;
import gov.miami.social.web.shared.Texts;

/** The languages, and light or dark, as links that remember the choice and show the same page again. */
final class PreferenceLinks {

    static void show(Html html) {
        var preferences = Beans.PREFERENCES;
        var again = Address.again();
        languages(html, preferences, again);
        themes(html, preferences, again);
    }

    private static void languages(Html html, Preferences preferences, String again) {
        var chosen = preferences.getLanguage().getLanguage();
        html.open("ul", "class", "languages", "aria-label", Texts.text("frame.languages"));
        for (var language : preferences.getLanguages()) {
            html.open("li").open("a", "href", again + "language=" + language, "lang", language, "hreflang", language,
                    "class", "language", "aria-current", String.valueOf(chosen.equals(language)))
                    .say("span", "language-short", language + " ").say("span", "language-long", Texts.text("frame.language." + language)).close("a", "li");
        }
        html.close("ul");
    }

    private static void themes(Html html, Preferences preferences, String again) {
        html.open("ul", "class", "themes", "aria-label", Texts.text("frame.themes"));
        for (var theme : preferences.getThemes()) {
            var name = Texts.text("frame.theme." + theme);
            html.open("li").open("a", "href", again + "theme=" + theme, "class", "theme", "data-theme-choice", theme, "title", name,
                    "aria-label", name, "aria-current", String.valueOf(preferences.getTheme().equals(theme))).icon(theme).close("a", "li");
        }
        html.close("ul");
    }

    private PreferenceLinks() {
    }
}
