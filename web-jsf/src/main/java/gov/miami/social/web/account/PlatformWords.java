package gov.miami.social.web.account;

import gov.miami.social.registry.account.PlatformView;
import gov.miami.social.web.shared.Words;
import java.util.Locale;

/** What the catalogue came with, in the person's language; what a review wrote stays as it was written. */
final class PlatformWords {

    static String note(PlatformView platform) {
        return said("platform.note.", platform.note());
    }

    static String owner(PlatformView platform) {
        return said("platform.owner.", platform.owner());
    }

    private static String said(String prefix, String text) {
        var known = Words.optional(prefix + text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_"));
        return known.isEmpty() ? text : known;
    }

    private PlatformWords() {
    }
}
