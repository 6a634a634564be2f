package gov.miami.social.web.shared.tag;

import gov.miami.social.web.shared.SignedIn;
import gov.miami.social.web.shared.Texts;
import jakarta.faces.component.FacesComponent;

/**
 * The line over every page: the City, the language and the light, and who is signed in, with the way out. The scripts read from
 * it whose page it is and how long the session lasts.
 */
@FacesComponent("social.Header")
public class Header extends Shown {

    @Override
    protected void show(Html html) {
        var person = Beans.PERSON;
        var known = person.isYes();
        html.open("a", "class", "skip-link", "href", "#main").text(Texts.text("frame.skip")).close("a");
        html.open("header", "class", "header", "data-login", person.getLogin(), "data-home", html.contextPath() + "/",
                "data-plain", has("plain") ? pageKey("") : "");
        if (known) {
            html.with("data-keep", html.contextPath() + "/session/keep").with("data-seconds", String.valueOf(person.getSecondsLeft()));
        }
        html.open("div", "class", "header-line");
        if (known) {
            html.open("button", "type", "button", "class", "menu-button", "aria-expanded", "false", "aria-controls", "navigation")
                    .icon("menu").say("span", "", Texts.text("frame.menu")).close("button");
        }
        city(html);
        html.open("div", "class", "header-tools");
        PreferenceLinks.show(html);
        if (known) {
            me(html, person, has("plain") ? role(person) : person.isSetUp() ? person.getStanding() : "");
        }
        html.close("div", "div", "header");
    }

    private static void city(Html html) {
        html.open("a", "class", "brand", "href", html.contextPath() + "/")
                .open("img", "class", "seal", "src", Resources.address(html.context(), "mark.svg"), "width", "44", "height", "44").empty("alt")
                .open("span", "class", "brand-names").say("span", "brand-city", Texts.text("frame.city")).text(" ")
                .say("span", "brand-portal", Texts.text("frame.portal")).close("span", "a");
    }

    /** Where something may have gone wrong, only what the sign-in itself tells. */
    private static String role(SignedIn person) {
        return person.isSetUp() ? Texts.text("role." + person.getFirstRole()) : "";
    }

    private static void me(Html html, SignedIn person, String role) {
        html.open("div", "class", "me").icon("person").open("span", "class", "me-names").say("span", "me-name", person.getName()).text(" ")
                .say("span", "me-role", role).close("span", "div")
                .open("form", "class", "sign-out", "method", "post", "action", html.contextPath() + "/session/end")
                .open("button", "type", "submit", "class", "button plain").icon("leave").say("span", "", Texts.text("frame.sign.out"))
                .close("button", "form");
    }
}
