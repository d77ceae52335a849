package anlan.fact.sweep;

import anlan.fact.block.Block;
import anlan.fact.block.Blocks;
import anlan.fact.ledger.Finding;
import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.attachment.Attachments;
import anlan.ground.attachment.Upload;
import anlan.ground.place.Area;
import anlan.ground.place.Areas;
import anlan.ground.staff.Choice;
import anlan.ground.web.NotFound;
import anlan.ground.web.Page;
import anlan.ground.web.Refusals;
import anlan.ground.web.UseCase;
import anlan.ground.web.Words;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Somebody walks a block: nothing was found, or what was found is written down and stands in the ledger. */
@UseCase
class WalkBlock {

    private static final String VIEW = "fact/sweep/WalkBlock";
    private static final String ROUTE = "/sweeps/{id:\\d+}/blocks/{cut:\\d+}/{cell:\\d+}";

    record WalkPage(
            String title,
            String path,
            String sweep,
            String sweepPath,
            String walked,
            String place,
            String before,
            WalkForm typed,
            List<Choice> categories,
            List<Choice> severities,
            Upload upload) {}

    private record Spot(Sweep sweep, Coverage.Walked block) {}

    private final Sweeps sweeps;
    private final Coverage coverage;
    private final Visits visits;
    private final SweepBook book;
    private final Finding finding;
    private final Blocks blocks;
    private final Areas areas;
    private final Attachments attachments;
    private final Words words;

    WalkBlock(
            Sweeps sweeps,
            Coverage coverage,
            Visits visits,
            SweepBook book,
            Finding finding,
            Blocks blocks,
            Areas areas,
            Attachments attachments,
            Words words) {
        this.sweeps = sweeps;
        this.coverage = coverage;
        this.visits = visits;
        this.book = book;
        this.finding = finding;
        this.blocks = blocks;
        this.areas = areas;
        this.attachments = attachments;
        this.words = words;
    }

    @May(Right.SWEEPS_WALK)
    @GetMapping(ROUTE)
    ModelAndView form(@PathVariable long id, @PathVariable long cut, @PathVariable int cell, Viewer viewer) {
        var spot = spot(id, cut, cell, viewer);
        return Page.of(VIEW, page(spot, WalkForm.fresh(spot.block().visits())));
    }

    @May(Right.SWEEPS_WALK)
    @PostMapping(ROUTE)
    ModelAndView walked(
            @PathVariable long id,
            @PathVariable long cut,
            @PathVariable int cell,
            @ModelAttribute WalkForm typed,
            Viewer viewer) {
        book.takeTurn("visit " + Objects.requireNonNullElse(typed.submission(), ""));
        var spot = spot(id, cut, cell, viewer);
        var refusals = new Refusals();
        var submission = typed.id();
        if (submission.isEmpty()) {
            return refused(spot, typed, refusals.add(SweepFault.SUBMISSION_UNREADABLE, ""));
        }
        var known = visits.find(submission.get());
        if (known.isPresent()) {
            return known.get().same(spot.sweep(), spot.block(), viewer)
                    ? next(spot, typed, viewer)
                    : refused(spot, typed, refusals.add(SweepFault.SUBMISSION_OF_ANOTHER, ""));
        }
        refusals.require(spot.sweep().started(), SweepFault.NOT_STARTED, "");
        refusals.require(typed.found() || typed.nothing(), SweepFault.RESULT_MISSING, "result");
        var problem = typed.found() && !refusals.any() ? found(spot, typed, viewer, refusals) : null;
        if (refusals.any()) {
            return refused(spot, typed, refusals);
        }
        var team = sweeps.team(spot.sweep(), viewer).orElse(null);
        visits.add(
                spot.sweep(),
                spot.block(),
                new Visits.Visit(submission.get(), typed.known(), team, problem, ""),
                viewer);
        return next(spot, typed, viewer);
    }

    private @Nullable Long found(Spot spot, WalkForm typed, Viewer viewer, Refusals refusals) {
        var block = blocks.find(spot.block().cut(), spot.block().cell()).orElseThrow();
        return finding.write(
                        new Finding.Found(
                                typed.category(),
                                typed.severity(),
                                typed.title(),
                                typed.detail(),
                                area(spot, block),
                                blocks.called(block),
                                typed.lon(),
                                typed.lat(),
                                typed.files(),
                                typed.file()),
                        viewer,
                        refusals)
                .map(Finding.Entry::id)
                .orElse(null);
    }

    /** A block of the gazetteer is an area of its own. */
    private static String area(Spot spot, Block block) {
        return block.code().isEmpty() ? spot.block().area() : block.code();
    }

    private ModelAndView next(Spot spot, WalkForm typed, Viewer viewer) {
        if (typed.more()) {
            return Page.to(spot.block().path(spot.sweep().id()), "sweep.note-walked");
        }
        var team = sweeps.team(spot.sweep(), viewer).orElse(null);
        return coverage.next(spot.sweep().id(), team, spot.block())
                .map(b -> Page.to(b.path(spot.sweep().id()), "sweep.note-walked"))
                .orElseGet(() -> Page.to(spot.sweep().path(), "sweep.note-walked-all"));
    }

    private Spot spot(long id, long cut, int cell, Viewer viewer) {
        var sweep = sweeps.find(id, viewer)
                .filter(s -> sweeps.walks(s, viewer) && s.at() != Sweep.Stage.PLANNED)
                .orElseThrow(NotFound::new);
        return coverage.of(id).stream()
                .filter(b -> b.cut() == cut && b.cell() == cell)
                .findFirst()
                .map(b -> new Spot(sweep, b))
                .orElseThrow(NotFound::new);
    }

    private ModelAndView refused(Spot spot, WalkForm typed, Refusals refusals) {
        return Page.refused(VIEW, page(spot, typed), refusals);
    }

    private WalkPage page(Spot spot, WalkForm typed) {
        var block = spot.block();
        var share = Coverage.Share.of(coverage.of(spot.sweep().id()));
        return new WalkPage(
                blocks.called(block.number(), block.name()),
                block.path(spot.sweep().id()),
                spot.sweep().title(),
                spot.sweep().path(),
                words.say("sweep.walked", share.visited(), share.all()),
                areas.find(block.area()).map(Area::name).orElse(""),
                block.visited() ? words.say("sweep.before", block.visits(), block.by()) : "",
                typed,
                finding.categories(),
                finding.severities(),
                attachments.upload());
    }
}
