package anlan.promise.phase;

import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.web.Page;
import anlan.ground.web.Refusals;
import anlan.promise.keyarea.KeyAreaNames;
import anlan.promise.plan.Campaign;
import anlan.promise.plan.Phase;
import anlan.promise.plan.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page of a phase, as three acts on it also answer with. */
@Component
class PhasePages {

    static final String VIEW = "promise/phase/PhaseShown";

    private final Criteria criteria;
    private final Closings closings;
    private final KeyAreaNames names;
    private final Wording wording;

    PhasePages(Criteria criteria, Closings closings, KeyAreaNames names, Wording wording) {
        this.criteria = criteria;
        this.closings = closings;
        this.names = names;
        this.wording = wording;
    }

    ModelAndView refused(Campaign campaign, Phase phase, Viewer viewer, Refusals refusals) {
        return refused(campaign, phase, viewer, refusals, "", "");
    }

    ModelAndView refused(
            Campaign campaign, Phase phase, Viewer viewer, Refusals refusals, String evidence, String criterion) {
        return Page.refused(VIEW, page(campaign, phase, viewer, evidence, criterion), refusals);
    }

    PhasePage page(Campaign campaign, Phase phase, Viewer viewer, String evidence, String criterion) {
        var started = campaign instanceof Campaign.Started;
        var closed = campaign.closedPhases().containsKey(phase.code());
        var path = "/plan/" + campaign.id();
        var mayKeep = viewer.may(Right.PLAN_KEEP);
        return new PhasePage(
                wording.name(phase.name()),
                wording.name(campaign.name()),
                path + "/phases/" + phase.code(),
                path,
                wording.days(phase.from(), phase.to()),
                wording.name(phase.goal()),
                wording.standing(campaign, phase),
                criteria.holding(campaign, phase).stream()
                        .map(h -> line(h, started && !closed && mayKeep))
                        .toList(),
                started && !closed,
                started && closed,
                mayKeep,
                closed ? then(campaign, phase) : null,
                closings.earlier(campaign, phase),
                evidence,
                criterion);
    }

    private PhasePage.Line line(Criteria.Holding holding, boolean open) {
        var byHand = holding.verdict() == null;
        var badge = byHand ? holding.holds() ? "good" : "unset" : String.valueOf(holding.verdict());
        var state = byHand
                ? wording.say(holding.holds() ? "phase.confirmed" : "phase.not-confirmed")
                : wording.say("web.verdict-" + holding.verdict());
        return new PhasePage.Line(
                holding.criterion().code(),
                wording.name(holding.criterion().text()),
                badge,
                state,
                holding.evidence() == null
                        ? null
                        : wording.say("phase.evidence-by", holding.evidence(), String.valueOf(holding.by())),
                byHand,
                open && byHand);
    }

    private PhasePage.@Nullable Then then(Campaign campaign, Phase phase) {
        return closings.last(campaign, phase)
                .map(s -> new PhasePage.Then(
                        wording.say("phase.frozen", wording.instant(s.at()), s.by()),
                        s.criteria().stream().map(h -> line(h, false)).toList(),
                        s.figures().stream().map(this::frozen).toList(),
                        s.keyAreas().stream().map(names::name).toList()))
                .orElse(null);
    }

    private PhasePage.Frozen frozen(Snapshot.Figure figure) {
        return new PhasePage.Frozen(
                wording.name(figure.indicator().name()),
                figure.target() == null
                        ? wording.say("phase.not-promised")
                        : wording.promise(figure.target(), figure.indicator()),
                wording.reached(figure.value(), figure.indicator()),
                figure.verdict());
    }
}
