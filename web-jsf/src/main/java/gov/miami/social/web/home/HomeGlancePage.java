package gov.miami.social.web.home;

import gov.miami.social.registry.account.GlanceService;
import gov.miami.social.registry.account.GlanceView;
import gov.miami.social.registry.request.RequestGlance;
import gov.miami.social.registry.request.RequestGlanceService;
import gov.miami.social.registry.shared.Roles;
import gov.miami.social.web.account.GlanceBars;
import gov.miami.social.web.shared.Bar;
import gov.miami.social.web.shared.SignedIn;
import gov.miami.social.web.shared.Standing;
import gov.miami.social.web.shared.StandingPages;
import gov.miami.social.web.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The City at a glance on home.xhtml, and the emergencies in force. */
@Named
@RequestScoped
public class HomeGlancePage {

    @Inject
    private Standing standing;
    @Inject
    private GlanceService accounts;
    @Inject
    private RequestGlanceService requests;
    @Inject
    private StandingPages pages;
    @Inject
    private SignedIn signedIn;
    private GlanceView figures;
    private RequestGlance asked;

    public void load() {
        figures = standing.get("glance", "accounts", accounts::glance);
        asked = standing.get("glance", "requests", requests::glance);
        if (!signedIn.has(Roles.IT_ADMIN)) {    // whom it also tells that mail waits, which no act says
            pages.stand();
        }
    }

    public GlanceView getFigures() {
        return figures;
    }

    public RequestGlance getAsked() {
        return asked;
    }

    public List<Bar> getStatuses() {
        return GlanceBars.byStatus(figures.byStatus());
    }

    public List<Bar> getPlatforms() {
        return GlanceBars.byPlatform(figures.byPlatform());
    }

    public List<Bar> getDepartments() {
        return GlanceBars.byDepartment(figures.byDepartment());
    }

    public List<Bar> getExpiring() {
        return GlanceBars.expiring(figures.expiring());
    }

    /** How long requests wait; a week is long, two are too long. */
    public List<Bar> getAges() {
        return asked.ages().stream().map(age -> new Bar(span(age), age.number(), "", age.from() >= 14 ? "stop" : age.from() >= 7 ? "wait" : "plain")).toList();
    }

    private static String span(RequestGlance.Age age) {
        if (age.until() == 0) {
            return age.from() == 0 ? Texts.text("home.age.today") : Texts.text("home.age.more", age.from());
        }
        return Texts.text("home.age.days", age.from(), age.until());
    }
}
