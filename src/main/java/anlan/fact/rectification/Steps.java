package anlan.fact.rectification;

import anlan.fact.problem.Said;
import anlan.ground.access.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Steps that are done without a page before one: a history that is brought in goes the same ways, step by step. */
@Component
public class Steps {

    private final GiveOut giving;
    private final TakeUp taking;
    private final HandOver handing;
    private final AgreeMeasure measures;
    private final CarryOut carrying;
    private final AskLonger longer;
    private final Verify checks;
    private final Settle settling;
    private final Merge merging;
    private final AskHelp asking;
    private final GiveHelp helping;

    Steps(
            GiveOut giving,
            TakeUp taking,
            HandOver handing,
            AgreeMeasure measures,
            CarryOut carrying,
            AskLonger longer,
            Verify checks,
            Settle settling,
            Merge merging,
            AskHelp asking,
            GiveHelp helping) {
        this.giving = giving;
        this.taking = taking;
        this.handing = handing;
        this.measures = measures;
        this.carrying = carrying;
        this.longer = longer;
        this.checks = checks;
        this.settling = settling;
        this.merging = merging;
        this.asking = asking;
        this.helping = helping;
    }

    /**
     * @param act as the forms of a problem's page name it, e.g. {@code send-back}
     * @throws IllegalStateException where it is refused: then nothing of the transaction stays
     */
    public void take(long problem, String act, Said said, Viewer viewer) {
        var answer = answer(problem, act, said, viewer);
        if (!(answer.getView() instanceof RedirectView)) {
            throw new IllegalStateException("Problem " + problem + ", " + act + ": " + answer.getModel());
        }
    }

    private ModelAndView answer(long problem, String act, Said said, Viewer viewer) {
        return switch (act) {
            case "assign" -> giving.assign(problem, said, viewer);
            case "accept" -> taking.accept(problem, said, viewer);
            case "send-back" -> taking.sendBack(problem, said, viewer);
            case "offer" -> handing.offer(problem, said, viewer);
            case "take-over" -> handing.consent(problem, said, viewer);
            case "propose" -> measures.propose(problem, said, viewer);
            case "agree" -> measures.agree(problem, said, viewer);
            case "progress" -> carrying.progress(problem, said, viewer);
            case "ask-longer" -> longer.ask(problem, said, viewer);
            case "claim" -> carrying.claim(problem, said, viewer);
            case "verify" -> checks.verify(problem, said, viewer);
            case "not-verify" -> checks.notVerify(problem, said, viewer);
            case "hold" -> checks.hold(problem, said, viewer);
            case "recur" -> checks.recur(problem, said, viewer);
            case "reopen" -> settling.reopen(problem, said, viewer);
            case "withdraw" -> settling.withdraw(problem, said, viewer);
            case "close-unfixed" -> settling.closeUnfixed(problem, said, viewer);
            case "merge" -> merging.merge(problem, said, viewer);
            case "ask-help" -> asking.ask(problem, said, viewer);
            case "take-help" -> helping.take(problem, said, viewer);
            case "note-help" -> helping.note(problem, said, viewer);
            case "give-help" -> helping.give(problem, said, viewer);
            default -> throw new IllegalArgumentException(act);
        };
    }
}
