package anlan.ground.agency;

import anlan.ground.access.Open;
import anlan.ground.web.Page;
import anlan.ground.web.Refusals;
import anlan.ground.web.Site;
import anlan.ground.web.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Signing out at the provider after signing out here (OpenID Connect RP-Initiated Logout 1.0). */
@Controller
class AgencySignOut {

    static final String OFFER = "/sign-out/agency";

    private static final Logger LOG = LoggerFactory.getLogger(AgencySignOut.class);
    private static final String VIEW = "ground/agency/SignedOut";
    private static final String BACK = "/sign-out/agency/done";

    /** @param offered whether one may yet sign out at the provider */
    record SignedOutPage(String title, boolean offered) {}

    private final Provider provider;
    private final Hints hints;
    private final Site site;
    private final Words words;

    AgencySignOut(Provider provider, Hints hints, Site site, Words words) {
        this.provider = provider;
        this.hints = hints;
        this.site = site;
        this.words = words;
    }

    @Open
    @GetMapping(OFFER)
    ModelAndView offer(HttpServletRequest request) {
        return Page.of(VIEW, here(Farewell.of(request).filter(Farewell::open).isPresent()));
    }

    @Open
    @GetMapping("/sign-out/agency/leaving")
    ModelAndView leave(HttpServletRequest request) {
        var farewell = Farewell.of(request).filter(Farewell::open);
        if (farewell.isEmpty()) {
            return Page.to(OFFER);
        }
        try {
            var there = provider.parting(
                    hints.open(farewell.get().hint()),
                    backTo(site, request),
                    farewell.get().state());
            Farewell.spent(farewell.get(), request);
            var away = new RedirectView(there.toString());
            away.setExposeModelAttributes(false);
            return new ModelAndView(away);
        } catch (ProviderFault fault) {
            LOG.warn("Signing out at the identity provider: {}", AgencySignIn.said(fault));
            return Page.refused(VIEW, here(true), new Refusals().add(AgencyFault.PARTING_AWAY, "leave"));
        }
    }

    /** Where the provider sends the browser back to; it must be registered there. */
    static URI backTo(Site site, HttpServletRequest request) {
        return URI.create(site.origin(request) + BACK);
    }

    @Open
    @GetMapping(BACK)
    ModelAndView done(@RequestParam(defaultValue = "") String state, HttpServletRequest request) {
        var both = Farewell.of(request).filter(f -> f.state().equals(state)).isPresent();
        Farewell.end(request);
        return Page.of(VIEW, both ? new SignedOutPage(words.say("agency.signed-out-both"), false) : here(false));
    }

    private SignedOutPage here(boolean offered) {
        return new SignedOutPage(words.say("agency.signed-out"), offered);
    }
}
