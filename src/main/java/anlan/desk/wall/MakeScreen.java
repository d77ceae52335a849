package anlan.desk.wall;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.audit.Audit;
import anlan.ground.web.Page;
import anlan.ground.web.Refusals;
import anlan.ground.web.Site;
import anlan.ground.web.UseCase;
import anlan.ground.web.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** A link for a screen without a person; its address is shown once. */
@UseCase
class MakeScreen {

    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_DAYS = 730;

    record MadePage(String title, String name, String address) {}

    private final KeepScreens kept;
    private final Screens screens;
    private final Audit audit;
    private final Site site;
    private final Words words;

    MakeScreen(KeepScreens kept, Screens screens, Audit audit, Site site, Words words) {
        this.kept = kept;
        this.screens = screens;
        this.audit = audit;
        this.site = site;
        this.words = words;
    }

    @May(Right.WALL_KEEP)
    @PostMapping("/screens")
    ModelAndView make(Viewer viewer, @ModelAttribute ScreenForm form, HttpServletRequest request) {
        var refusals = new Refusals();
        if (refusals.require(!form.name().isEmpty(), WallFault.NAME_MISSING, "name")) {
            refusals.require(form.name().length() <= LONGEST_NAME, WallFault.NAME_LONG, "name", LONGEST_NAME);
        }
        refusals.require(Set.of("zh", "en").contains(form.language()), WallFault.LANGUAGE_UNKNOWN, "language");
        var days = form.days().matches("[0-9]{1,4}") ? Integer.parseInt(form.days()) : 0;
        refusals.require(days >= 1 && days <= LONGEST_DAYS, WallFault.DAYS_WRONG, "days", LONGEST_DAYS);
        if (refusals.any()) {
            return Page.refused(KeepScreens.VIEW, kept.page(form), refusals);
        }
        var token = screens.make(form.name(), form.language(), days, viewer.name());
        audit.did("wall.made", "screen/" + form.name(), null, form, null);
        var address = site.origin(request) + "/wall/" + token.text();
        return Page.of("desk/wall/ScreenMade", new MadePage(words.say("wall.made"), form.name(), address));
    }
}
