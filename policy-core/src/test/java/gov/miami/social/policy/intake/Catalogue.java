package gov.miami.social.policy.intake;

import static gov.miami.social.policy.account.PlatformStatus.ADMITTED;
import static gov.miami.social.policy.account.PlatformStatus.PROHIBITED;
import static gov.miami.social.policy.account.PlatformStatus.RETIRED;

import gov.miami.social.policy.account.PlatformKey;
import gov.miami.social.policy.account.PlatformStatus;
import java.util.List;

/** A small catalogue of platforms, one of every kind of address. */
final class Catalogue {

    static final PlatformCatalogue ALL = new PlatformCatalogue(List.of(
            platform("facebook", "Facebook", ADMITTED, "facebook.com", "fb.com"),
            platform("twitter", "X (Twitter)", ADMITTED, "x.com", "twitter.com"),
            platform("youtube", "YouTube", ADMITTED, "youtube.com", "youtu.be"),
            platform("instagram", "Instagram", ADMITTED, "instagram.com"),
            platform("flickr", "Flickr", ADMITTED, "flickr.com"),
            platform("linkedin", "LinkedIn", ADMITTED, "linkedin.com"),
            platform("vimeo", "Vimeo", ADMITTED, "vimeo.com"),
            platform("tumblr", "Tumblr", ADMITTED, "tumblr.com"),
            platform("bluesky", "Bluesky", ADMITTED, "bsky.app"),
            platform("nextdoor", "Nextdoor", ADMITTED, "nextdoor.com"),
            platform("yelp", "Yelp", ADMITTED, "yelp.com"),
            platform("reddit", "Reddit", ADMITTED, "reddit.com"),
            platform("snapchat", "Snapchat", ADMITTED, "snapchat.com"),
            platform("eventbrite", "Eventbrite", ADMITTED, "eventbrite.com"),
            platform("livestream", "Livestream", RETIRED, "livestream.com"),
            platform("ustream", "Ustream", RETIRED, "ustream.tv"),
            platform("slideshare", "SlideShare", ADMITTED, "slideshare.net"),
            platform("google_plus", "Google+", RETIRED, "plus.google.com"),
            platform("socrata", "Socrata", RETIRED, "socrata.com"),
            platform("tiktok", "TikTok", PROHIBITED, "tiktok.com")));

    private static PlatformFact platform(String key, String name, PlatformStatus status, String... hosts) {
        return new PlatformFact(new PlatformKey(key), name, status, List.of(hosts));
    }

    private Catalogue() {
    }
}
