package anlan.ground.web;

import anlan.ground.access.Scope;
import anlan.ground.access.Viewer;
import anlan.ground.clock.OfficeClock;
import anlan.ground.store.District;
import anlan.ground.store.Districts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.servlet.view.RedirectView;

/** Gives each page what stands around it: menu, viewer, campaign strip, refusals in words. */
@Component
class Shell implements HandlerInterceptor {

    static final String REFUSALS = "refusals";

    private final List<Door> doors;
    private final ObjectProvider<Strip> strip;
    private final ObjectProvider<Bell> bell;
    private final ObjectProvider<Help> help;
    private final Districts districts;
    private final OfficeClock clock;
    private final Words words;
    private final Demonstration demonstration;
    private final TransactionOperations once;

    Shell(
            List<Door> doors,
            ObjectProvider<Strip> strip,
            ObjectProvider<Bell> bell,
            ObjectProvider<Help> help,
            Districts districts,
            OfficeClock clock,
            Words words,
            Demonstration demonstration,
            TransactionOperations once) {
        this.doors = doors;
        this.strip = strip;
        this.bell = bell;
        this.help = help;
        this.districts = districts;
        this.clock = clock;
        this.words = words;
        this.demonstration = demonstration;
        this.once = once;
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView answer) {
        if (answer == null || !shown(answer)) {
            return;
        }
        dress(answer, request);
    }

    /** What stands around a page is read in one transaction: each of its own costs as much as what is read. */
    void dress(ModelAndView answer, HttpServletRequest request) {
        answer.addObject("shell", once.execute(status -> around(request, seen(answer, request), explained(answer))));
        answer.addObject("refused", sentences(answer));
    }

    private static boolean shown(ModelAndView answer) {
        View view = answer.getView();
        var name = answer.getViewName();
        return !(view instanceof RedirectView) && (name == null || !name.startsWith("redirect:"));
    }

    /** The page that is seen: none where it could not be shown. */
    private static String seen(ModelAndView answer, HttpServletRequest request) {
        var status = answer.getStatus();
        return status != null && status.isError() ? "" : request.getRequestURI();
    }

    /** What the page is for. */
    private List<Help.Piece> explained(ModelAndView answer) {
        var view = answer.getViewName();
        return view == null
                ? List.of()
                : Optional.ofNullable(help.getIfAvailable())
                        .flatMap(h -> h.at(view))
                        .orElse(List.of());
    }

    private ShellView around(HttpServletRequest request, String seen, List<Help.Piece> explained) {
        var viewer = Scope.viewer();
        var path = request.getRequestURI();
        return new ShellView(
                viewer.map(v -> new ShellView.Person(
                                v.name(),
                                v.name().substring(0, 1),
                                v.posts().isEmpty() ? "" : v.posts().getFirst().unitName()))
                        .orElse(null),
                District.bound()
                        .flatMap(districts::find)
                        .map(Districts.Entry::name)
                        .orElse(""),
                viewer.map(v -> Menu.of(doors, v, path, words)).orElse(List.of()),
                viewer.isPresent()
                        ? Optional.ofNullable(strip.getIfAvailable())
                                .flatMap(Strip::now)
                                .orElse(null)
                        : null,
                Optional.ofNullable(bell.getIfAvailable())
                        .flatMap(b -> b.at(seen))
                        .orElse(null),
                explained,
                Words.chinese() ? "zh-CN" : "en",
                otherLanguage(request),
                demonstration.on(),
                clock.today().toString(),
                note(request),
                viewer.map(Viewer::giver)
                        .map(g -> words.say("web.standing", g.name()))
                        .orElse(null));
    }

    private @Nullable String note(HttpServletRequest request) {
        var key = request.getParameter("note");
        return key == null || !key.matches("[a-z][a-z.-]{2,60}") ? null : words.sayOr(key, "");
    }

    /** The same address in the other language, its filters kept. */
    private static String otherLanguage(HttpServletRequest request) {
        return ServletUriComponentsBuilder.fromRequest(request)
                .replaceQueryParam("lang", Words.chinese() ? "en" : "zh")
                .replaceQueryParam("note")
                .build()
                .toUri()
                .getRawQuery();
    }

    /** Sentences by field; those about the whole stand under the empty name. */
    private Map<String, String> sentences(ModelAndView answer) {
        var byField = new LinkedHashMap<String, String>();
        if (answer.getModel().get(REFUSALS) instanceof List<?> refusals) {
            for (var each : refusals) {
                if (each instanceof Refused refused) {
                    byField.merge(refused.where(), words.say(refused), (a, b) -> a + " " + b);
                }
            }
        }
        return byField;
    }
}
