package gov.miami.social.web.shared;

import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/** Every word the portal says, in the language of the person: the files texts/FEATURE.properties as one bundle. */
public class Texts extends ResourceBundle {

    /** A text with places for values, and how numbers are written in them. */
    private record Pattern(String text, Locale numbers) {
    }

    private static final Map<Pattern, MessageFormat> FORMATS = new ConcurrentHashMap<>();
    private static final Map<Locale, NumberFormat> NUMBERS = new ConcurrentHashMap<>();
    private static final ThreadLocal<Locale> SPOKEN = new ThreadLocal<>();
    private static final Locale SPANISH = new Locale.Builder().setLanguage("es").setRegion("US").build();

    @Override
    protected Object handleGetObject(String key) {
        return TextFiles.find(language(), key).orElse(null);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(TextFiles.keys());
    }

    /** The text of a key with its values put in; a key that is missing shows itself. */
    public static String text(Locale language, String key, Object... values) {
        var text = TextFiles.find(language, key).orElseGet(() -> "???" + key + "???");
        return values.length == 0 ? text : format(new Pattern(text, numbers(language))).format(values);
    }

    /** A format of one's own: it may be used by one at a time, and reading its pattern takes longer than using it. */
    private static MessageFormat format(Pattern pattern) {
        return (MessageFormat) FORMATS.computeIfAbsent(pattern, read -> new MessageFormat(read.text(), read.numbers())).clone();
    }

    /** The text of a key in the language of the page being shown. */
    public static String text(String key, Object... values) {
        return text(language(), key, values);
    }

    /** A whole number as it is written in the language of the page being shown. */
    static String number(long number) {
        return ((NumberFormat) NUMBERS.computeIfAbsent(numbers(language()), NumberFormat::getIntegerInstance).clone()).format(number);
    }

    /** The text of a key, if there is one. */
    public static Optional<String> find(String key) {
        return TextFiles.find(language(), key);
    }

    /** How numbers are written in a language here: as in the United States. */
    static Locale numbers(Locale language) {
        return language.getLanguage().equals("es") ? SPANISH : Locale.US;
    }

    /** Does something whose words are in a language, where no page is shown. */
    public static void speaking(Locale language, Spoken words) throws IOException {
        SPOKEN.set(language);
        try {
            words.say();
        } finally {
            SPOKEN.remove();
        }
    }

    /** What says something. */
    public interface Spoken {
        void say() throws IOException;
    }

    static Locale language() {
        var spoken = SPOKEN.get();
        return spoken == null ? languageOfPage() : spoken;
    }

    private static Locale languageOfPage() {
        var context = FacesContext.getCurrentInstance();
        return context == null || context.getViewRoot() == null ? Locale.ENGLISH : context.getViewRoot().getLocale();
    }
}
