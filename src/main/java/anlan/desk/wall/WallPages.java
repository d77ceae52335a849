package anlan.desk.wall;

import anlan.ground.clock.OfficeClock;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;

/** The page a screen stands on: in the language of its link, whatever the browser speaks. */
@Component
class WallPages {

    /** @param board text of the board; empty on a screen that stays dark */
    record WallPage(String lang, String name, String zone, long at, String state, String board, String dark) {}

    private final SpringTemplateEngine templates;
    private final OfficeClock clock;

    WallPages(SpringTemplateEngine templates, OfficeClock clock) {
        this.templates = templates;
        this.clock = clock;
    }

    String shown(Screen screen, Boards.Written board, HttpServletRequest request, HttpServletResponse response) {
        var page = new WallPage(
                language(screen.locale()),
                screen.name(),
                clock.getZone().getId(),
                clock.millis(),
                board.state(),
                board.text(),
                "");
        return write(page, screen.locale(), request, response);
    }

    /** @param why which sentence stands on it */
    String dark(Locale asked, String why, HttpServletRequest request, HttpServletResponse response) {
        var locale = asked.getLanguage().equals("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
        var zone = clock.getZone().getId();
        return write(new WallPage(language(locale), "", zone, clock.millis(), "", "", why), locale, request, response);
    }

    private static String language(Locale locale) {
        return locale.getLanguage().equals("en") ? "en" : "zh-CN";
    }

    private String write(WallPage page, Locale locale, HttpServletRequest request, HttpServletResponse response) {
        var web = JakartaServletWebApplication.buildApplication(request.getServletContext())
                .buildExchange(request, response);
        return templates.process("desk/wall/Wall", new WebContext(web, locale, Map.of("page", page)));
    }
}
