package gov.miami.social.policy.intake;

import static org.assertj.core.api.Assertions.assertThat;

import gov.miami.social.policy.account.AccountUrl;
import gov.miami.social.policy.account.PlatformKey;
import gov.miami.social.policy.account.PlatformStatus;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccountRecognitionTest {

    private static Recognition of(String url) {
        return AccountRecognition.of(AccountUrl.of(url).orElseThrow(), Catalogue.ALL);
    }

    @ParameterizedTest
    @CsvSource({
        "http://facebook.com/USAgov, facebook, USAgov",
        "https://www.facebook.com/USAgov/, facebook, USAgov",
        "https://m.facebook.com/USAgov?ref=ts, facebook, USAgov",
        "https://es-la.facebook.com/GobiernoUSA, facebook, GobiernoUSA",
        "fb.com/CityofMiamiFireRescue, facebook, CityofMiamiFireRescue",
        "https://www.facebook.com/pages/City-of-Miami/112233445566, facebook, 112233445566",
        "https://www.facebook.com/profile.php?id=1000123, facebook, 1000123",
        "https://www.facebook.com/pg/miamiparks/posts, facebook, miamiparks",
        "http://twitter.com/#!/JPL_Bear, twitter, JPL_Bear",
        "https://twitter.com/MiamiPD/status/12345, twitter, MiamiPD",
        "https://x.com/@MiamiPD, twitter, MiamiPD",
        "http://www.youtube.com/USGovernment, youtube, USGovernment",
        "https://youtube.com/user/whitehouse, youtube, whitehouse",
        "https://www.youtube.com/channel/UCvUdYY-IRaTEvyWi0DeGlJQ, youtube, UCvUdYY-IRaTEvyWi0DeGlJQ",
        "https://www.youtube.com/@cityofmiami/videos, youtube, cityofmiami",
        "http://flickr.com/photos/39955793@N07, flickr, 39955793@N07",
        "https://plus.google.com/+NASA/posts, google_plus, +NASA",
        "https://plus.google.com/u/0/102371865054310418159/posts, google_plus, 102371865054310418159",
        "https://www.linkedin.com/company/city-of-miami/about, linkedin, city-of-miami",
        "https://www.instagram.com/cityofmiami#, instagram, cityofmiami",
        "http://fcc.socrata.com, socrata, fcc",
        "http://usnatarchives.tumblr.com/, tumblr, usnatarchives",
        "https://vimeo.com/whitehouse, vimeo, whitehouse",
        "https://vimeo.com/channels/parks, vimeo, parks",
        "https://bsky.app/profile/miami.gov, bluesky, miami.gov",
        "https://nextdoor.com/agency-detail/fl/miami/city-of-miami/, nextdoor, city-of-miami",
        "https://nextdoor.com/agency/city-of-miami, nextdoor, city-of-miami",
        "https://nextdoor.com/pages/miami-parks, nextdoor, miami-parks",
        "https://www.facebook.com/profile.php?sk=about&id=1000123, facebook, 1000123",
        "https://www.reddit.com/r/miami, reddit, miami",
        "https://www.reddit.com/user/CityOfMiami, reddit, CityOfMiami",
        "https://www.snapchat.com/add/miamiparks, snapchat, miamiparks",
        "https://www.eventbrite.com/o/city-of-miami-17, eventbrite, city-of-miami-17",
        "https://livestream.com/accounts/4711, livestream, 4711",
        "https://livestream.com/cityofmiami, livestream, cityofmiami",
        "https://www.ustream.tv/channel/miami-tv, ustream, miami-tv",
        "https://www.ustream.tv/miamitv, ustream, miamitv",
        "https://www.yelp.com/biz/miami-marine-stadium, yelp, miami-marine-stadium",
        "https://www.tiktok.com/@miamipd, tiktok, miamipd",
    })
    void anAddressNamesAnAccount(String url, String platform, String account) {
        var found = of(url);
        assertThat(found.platform().map(fact -> fact.key().value())).contains(platform);
        assertThat(found.account()).contains(account);
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.youtube.com/watch?v=dQw4w9WgXcQ, youtube",
        "https://www.youtube.com/playlist?list=PL1, youtube",
        "https://youtu.be/dQw4w9WgXcQ, youtube",
        "https://www.facebook.com/groups/123, facebook",
        "https://www.facebook.com/profile.php, facebook",
        "https://www.facebook.com/pages/City-of-Miami, facebook",
        "https://www.facebook.com/sharer.php?u=x, facebook",
        "https://www.facebook.com, facebook",
        "https://developers.facebook.com/docs, facebook",
        "https://blog.instagram.com/post/1, instagram",
        "https://instagram.com/p/CxYz, instagram",
        "https://twitter.com/search?q=miami, twitter",
        "https://flickr.com/groups/usagov/, flickr",
        "https://www.linkedin.com/in/somebody, linkedin",
        "https://vimeo.com/123456789, vimeo",
        "http://slideshare.net/popular, slideshare",
        "https://www.tumblr.com/login, tumblr",
        "https://x.com/%00%01, twitter",
        "https://twitter.com/#!/, twitter",
        "https://www.facebook.com/profile.php?id=abc, facebook",
        "https://www.linkedin.com/company, linkedin",
        "https://nextdoor.com/news_feed/miami, nextdoor",
        "https://a.b.tumblr.com, tumblr",
    })
    void anAddressOfAPlatformMayNameNoAccount(String url, String platform) {
        var found = of(url);
        assertThat(found.platform().map(fact -> fact.key().value())).contains(platform);
        assertThat(found.account()).isEmpty();
    }

    @Test
    void aNameHasOneHundredSignsAtMost() {
        assertThat(of("https://x.com/" + "m".repeat(100)).account()).contains("m".repeat(100));
        assertThat(of("https://x.com/" + "m".repeat(101)).account()).isEmpty();
    }

    @Test
    void theNearestHostIsThePlatforms() {
        var wide = new PlatformFact(new PlatformKey("wide"), "Wide", PlatformStatus.ADMITTED, List.of("example.com"));
        var near = new PlatformFact(new PlatformKey("near"), "Near", PlatformStatus.ADMITTED, List.of("City.Example.COM"));
        var both = new PlatformCatalogue(List.of(wide, near));
        assertThat(AccountRecognition.of(AccountUrl.of("https://city.example.com/parks").orElseThrow(), both).platform()).contains(near);
        assertThat(AccountRecognition.of(AccountUrl.of("https://example.com/parks").orElseThrow(), both).platform()).contains(wide);
    }

    @ParameterizedTest
    @CsvSource({
        "https://notfacebook.com/USAgov",
        "https://facebook.com.example.org/USAgov",
        "https://example.org/facebook.com/USAgov",
        "https://google.com/+NASA",
        "https://miami.gov/parks",
    })
    void aHostThatOnlyLooksAlikeIsNoPlatform(String url) {
        assertThat(of(url).platform()).isEmpty();
        assertThat(of(url).account()).isEmpty();
    }
}
