package anlan.promise.letter;

import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.register.Register;
import anlan.ground.signin.ConfirmNow;
import anlan.ground.staff.Choice;
import anlan.ground.staff.Unit;
import anlan.ground.staff.Units;
import anlan.ground.web.Page;
import anlan.ground.web.Refusals;
import anlan.promise.plan.Campaign;
import anlan.promise.plan.Plans;
import anlan.promise.plan.Wording;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page of one letter. */
@Component
class LetterPages {

    private static final String VIEW = "promise/letter/ShowLetter";

    private final Plans plans;
    private final Units units;
    private final Standings standings;
    private final Register register;
    private final ConfirmNow confirm;
    private final Wording wording;

    LetterPages(Plans plans, Units units, Standings standings, Register register, ConfirmNow confirm, Wording wording) {
        this.plans = plans;
        this.units = units;
        this.standings = standings;
        this.register = register;
        this.confirm = confirm;
        this.wording = wording;
    }

    ModelAndView show(Letter letter, Letter.Version version, Viewer viewer) {
        return Page.of(VIEW, page(letter, version, viewer));
    }

    ModelAndView refused(Letter letter, Viewer viewer, Refusals refusals) {
        return Page.refused(VIEW, page(letter, letter.latest(), viewer), refusals);
    }

    private LetterPage page(Letter letter, Letter.Version version, Viewer viewer) {
        var campaign = plans.find(letter.campaign()).orElseThrow();
        var latest = version.number() == letter.latest().number();
        var state = letter.state(version.number());
        var now = latest && state.alive() ? standings.now(letter, campaign) : null;
        var outdated = now != null && !now.hash().equals(version.hash());
        var unit = units.find(letter.unit()).map(Unit::name).orElse("");
        var before = before(letter, version);
        return new LetterPage(
                wording.say("letter.of", unit),
                letter.path(),
                "/plan/" + campaign.id() + "/letters",
                wording.name(campaign.name()),
                wording.say("letter.state-" + (outdated ? "stale" : state.word())),
                Standings.badge(outdated ? "stale" : state.word()),
                wording.say("letter.version", String.valueOf(version.number())),
                wording.say("letter.next-" + (!latest ? "superseded" : outdated ? "stale" : state.word()), unit),
                outdated,
                latest,
                parts(version.text()),
                now != null && outdated
                        ? Side.bySide(version.text(), now.text())
                        : before == null ? List.of() : Side.bySide(before.text(), version.text()),
                wording.say(outdated ? "letter.sides-now" : "letter.sides-before"),
                story(letter),
                letter.versions().reversed().stream()
                        .map(v -> version(letter, v, version))
                        .toList(),
                version.hash(),
                "/letters/check?code=" + version.hash(),
                standings.number(letter, version.number()),
                series(letter, version, viewer),
                may(letter, campaign, latest, outdated, viewer),
                confirm.ways(viewer),
                ConfirmNow.CHALLENGE);
    }

    private static Letter.@Nullable Version before(Letter letter, Letter.Version version) {
        return version.number() == 1 ? null : letter.versions().get(version.number() - 2);
    }

    private static LetterPage.May may(
            Letter letter, Campaign campaign, boolean latest, boolean outdated, Viewer viewer) {
        if (!latest || !(campaign instanceof Campaign.Started)) {
            return new LetterPage.May(false, false, false, false, false, false);
        }
        var keeps = Powers.keeps(viewer);
        var signs = Powers.signsNow(viewer, letter);
        return new LetterPage.May(
                !outdated && Powers.reviewsNow(viewer, letter),
                !outdated && keeps && letter.takes(LetterAct.Kind.SENT),
                !outdated && signs,
                signs,
                keeps && letter.takes(LetterAct.Kind.WITHDRAWN),
                keeps && (outdated || !letter.state().alive()));
    }

    private List<Choice> series(Letter letter, Letter.Version version, Viewer viewer) {
        return !Powers.keeps(viewer)
                        || letter.state(version.number()) != Letter.State.SIGNED
                        || !standings.number(letter, version.number()).isEmpty()
                ? List.of()
                : register.series(viewer.units(Right.REGISTER_KEEP)).stream()
                        .map(s -> new Choice(
                                String.valueOf(s.id()), wording.say("letter.series", s.unitName(), s.kind(), s.word())))
                        .toList();
    }

    static List<LetterPage.Part> parts(String text) {
        return text.lines()
                .map(l -> l.startsWith(Composer.TITLE)
                        ? new LetterPage.Part("title", l.substring(Composer.TITLE.length()))
                        : l.startsWith(Composer.HEADING)
                                ? new LetterPage.Part("heading", l.substring(Composer.HEADING.length()))
                                : new LetterPage.Part("text", l))
                .toList();
    }

    private List<LetterPage.Line> story(Letter letter) {
        return letter.acts().stream()
                .map(a -> new LetterPage.Line(
                        wording.say("letter.did-step-" + a.kind().word(), String.valueOf(a.version())),
                        Stream.of(
                                        wording.say("letter.by", a.unitName(), a.by()),
                                        a.factor().isEmpty() ? "" : wording.say("letter.factor-" + a.factor()))
                                .filter(s -> !s.isEmpty())
                                .reduce((one, other) -> one + " · " + other)
                                .orElse(""),
                        wording.instant(a.at()),
                        a.words(),
                        switch (a.kind()) {
                            case DECLINED, WITHDRAWN -> "bad";
                            case SIGNED_UNIT, SIGNED_DISTRICT -> "good";
                            default -> "";
                        }))
                .toList();
    }

    private LetterPage.Version version(Letter letter, Letter.Version version, Letter.Version shown) {
        var state = letter.state(version.number());
        return new LetterPage.Version(
                wording.say("letter.version", String.valueOf(version.number())),
                letter.path() + "?version=" + version.number(),
                wording.say("letter.state-" + state.word()),
                Standings.badge(state.word()),
                version.number() == shown.number());
    }
}
