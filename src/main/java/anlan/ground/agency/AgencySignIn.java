package anlan.ground.agency;

import anlan.ground.access.Open;
import anlan.ground.agency.Arrival.Arrived;
import anlan.ground.signin.Entrance;
import anlan.ground.web.NotFound;
import anlan.ground.web.Page;
import anlan.ground.web.Refusals;
import anlan.ground.web.Site;
import anlan.ground.web.Words;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** To the agency's provider and back. */
@Controller
class AgencySignIn {

    private static final Logger LOG = LoggerFactory.getLogger(AgencySignIn.class);
    private static final String ANSWER = "/sign-in/agency/answer";

    record TurnedAwayPage(String title) {}

    private final Provider provider;
    private final Arrival arrival;
    private final Hints hints;
    private final Entrance entrance;
    private final Site site;
    private final Words words;
    private final InstantSource world = InstantSource.system();

    AgencySignIn(Provider provider, Arrival arrival, Hints hints, Entrance entrance, Site site, Words words) {
        this.provider = provider;
        this.arrival = arrival;
        this.hints = hints;
        this.entrance = entrance;
        this.site = site;
        this.words = words;
    }

    @Open
    @GetMapping("/sign-in/agency")
    ModelAndView ask(@RequestParam(defaultValue = "/") String to, HttpServletRequest request) {
        if (!provider.settings().on()) {
            throw new NotFound();
        }
        try {
            var question = provider.question(Asked.begin(Entrance.inside(to), request), answerTo(site, request));
            var away = new RedirectView(question.toString());
            away.setExposeModelAttributes(false);
            return new ModelAndView(away);
        } catch (ProviderFault fault) {
            return refused(logged(fault));
        }
    }

    /** @param iss who answers, where the provider says so (RFC 9207) */
    @Open
    @GetMapping(ANSWER)
    ModelAndView answer(
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String iss,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!provider.settings().on()) {
            throw new NotFound();
        }
        var asked = Asked.take(state, request);
        if (asked.isEmpty()) {
            return refused(AgencyFault.ANSWER_STALE);
        }
        if (!iss.isEmpty() && !iss.equals(provider.settings().issuer())) {
            return refused(AgencyFault.ISSUER_WRONG);
        }
        if (code.isEmpty()) {
            return refused(AgencyFault.ANSWER_REFUSED);
        }
        return switch (arrived(asked.get(), code, request)) {
            case Arrived.Turned turned -> refused(turned.why());
            case Arrived.In in ->
                entrance.proceed(in.account(), in.strong(), asked.get().to(), request, response);
        };
    }

    private Arrived arrived(Asked asked, String code, HttpServletRequest request) {
        try {
            var settings = provider.settings();
            var statement = provider.statement(asked, code, answerTo(site, request));
            return StatementCheck.fault(
                            statement.claims(), settings.issuer(), settings.clientId(), asked.nonce(), world.instant())
                    .<Arrived>map(Arrived.Turned::new)
                    .orElseGet(() -> known(statement, settings, request));
        } catch (ProviderFault fault) {
            return new Arrived.Turned(logged(fault));
        }
    }

    private Arrived known(Provider.Statement statement, ProviderSettings settings, HttpServletRequest request) {
        var arrived = arrival.of(Introduced.of(statement.claims(), settings));
        if (arrived instanceof Arrived.In in) {
            hints.keep(statement.signed(), in.account(), request);
        }
        return arrived;
    }

    /** Where the provider sends the browser back to; it must be registered there. */
    static URI answerTo(Site site, HttpServletRequest request) {
        return URI.create(site.origin(request) + ANSWER);
    }

    private static AgencyFault logged(ProviderFault fault) {
        LOG.warn("The identity provider: {}", said(fault));
        return fault.why();
    }

    /** On one line, for the log. */
    static String said(ProviderFault fault) {
        return String.valueOf(fault.getMessage()).replaceAll("\\p{Cntrl}+", " ");
    }

    private ModelAndView refused(AgencyFault why) {
        return Page.refused(
                "ground/agency/TurnedAway",
                new TurnedAwayPage(words.say("agency.turned-away")),
                new Refusals().add(why, "answer"));
    }
}
