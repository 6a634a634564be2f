package gov.miami.social.web.shared.tag;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** What the parts of a page write is markup only where they mean it. */
class HtmlTest {

    private final Html html = new Html(null);

    @Test
    void aTextCannotBecomeMarkup() {
        html.open("p").text("<script>alert('1') && \"2\"</script>").close("p");

        assertEquals("<p>&lt;script&gt;alert(&#39;1&#39;) &amp;&amp; &quot;2&quot;&lt;/script&gt;</p>", html.written());
    }

    @Test
    void anAttributeCannotEnd() {
        html.open("a", "href", "?q=\"><b onclick='x'>").close("a");

        assertEquals("<a href=\"?q=&quot;&gt;&lt;b onclick=&#39;x&#39;&gt;\"></a>", html.written());
    }

    @Test
    void anEmptyAttributeIsLeftOutUnlessItsEmptinessSaysSomething() {
        html.open("option", "selected", "").empty("value").text("All").close("option");

        assertEquals("<option value=\"\">All</option>", html.written());
    }

    @Test
    void anAttributeCanBeAddedUntilSomethingStandsInside() {
        html.open("span").with("class", "status").open("b").text("x").close("b", "span");

        assertEquals("<span class=\"status\"><b>x</b></span>", html.written());
    }
}
