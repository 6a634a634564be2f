package gov.miami.social.registry.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The words of mails: one file for each feature, {@code mail/FEATURE.properties}, and one more for each further language. */
@ApplicationScoped
class MailTexts {

    private static final Control ENGLISH_ELSE = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    /** A text that is missing is found when the notice is queued, not when it is sent. */
    void require(String template) {
        for (var part : new String[] {".subject", ".body"}) {
            if (!bundle(template, Locale.ROOT).containsKey(template + part)) {
                throw new MissingResourceException("No words for " + template + part, "mail", template + part);
            }
        }
    }

    /** The text of a key, its {names} filled with facts. */
    String of(String key, Locale language, Map<String, String> facts) {
        var text = bundle(key, language).getString(key);
        for (var fact : facts.entrySet()) {
            text = text.replace("{" + fact.getKey() + "}", fact.getValue());
        }
        return text;
    }

    private static ResourceBundle bundle(String key, Locale language) {
        var feature = key.substring(0, key.indexOf('.'));
        var locale = language.getLanguage().equals("en") ? Locale.ROOT : language;
        return ResourceBundle.getBundle("mail." + feature, locale, MailTexts.class.getClassLoader(), ENGLISH_ELSE);
    }
}
