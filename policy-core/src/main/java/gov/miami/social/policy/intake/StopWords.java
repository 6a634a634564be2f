package gov.miami.social.policy.intake;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Words that stand in an address where an account would, and lead to something else. */
final class StopWords {

    private static final Set<String> EVERYWHERE = Set.of("about", "developer", "developers", "explore", "help", "home", "index.html", "index.php",
            "intent", "legal", "login", "logout", "privacy", "search", "settings", "share", "signin", "signup", "terms", "tos");

    private static final Map<String, Set<String>> ON_PLATFORM = Map.of(
            "facebook", Set.of("ads", "business", "dialog", "events", "groups", "hashtag", "marketplace", "media", "notes", "p", "pages", "people",
                    "permalink.php", "photo", "photo.php", "policies", "posts", "profile.php", "sharer", "sharer.php", "story.php", "video.php", "watch"),
            "instagram", Set.of("accounts", "p", "popular", "press", "reel", "reels", "stories", "tv"),
            "twitter", Set.of("hashtag", "i", "jobs", "messages", "notifications", "status"),
            "youtube", Set.of("c", "channel", "education", "embed", "feed", "gaming", "live", "movies", "music", "news", "playlist", "results",
                    "shorts", "show", "shows", "sports", "user", "v", "watch"),
            "tiktok", Set.of("discover", "foryou", "music", "tag", "video"),
            "slideshare", Set.of("popular", "upload"),
            "github", Set.of("features", "marketplace", "orgs", "pricing", "topics", "trending"));

    static boolean holds(String platform, String word) {
        var lower = word.toLowerCase(Locale.ROOT);
        return EVERYWHERE.contains(lower) || ON_PLATFORM.getOrDefault(platform, Set.of()).contains(lower);
    }

    private StopWords() {
    }
}
