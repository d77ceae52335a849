package anlan.fact.submission;

import anlan.fact.sweep.Walking;
import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.web.NotFound;
import anlan.ground.web.Page;
import anlan.ground.web.UseCase;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** What came of a sweep. */
@UseCase
class ShowSubmissions {

    private final Editions editions;
    private final SubmissionPages pages;
    private final Walking walking;

    ShowSubmissions(Editions editions, SubmissionPages pages, Walking walking) {
        this.editions = editions;
        this.pages = pages;
        this.walking = walking;
    }

    @May(Right.SWEEPS_SEE)
    @GetMapping("/sweeps/{id:\\d+}/submissions")
    ModelAndView list(@PathVariable long id, Viewer viewer) {
        return Page.of(SubmissionPages.LIST, pages.list(round(id, viewer)));
    }

    @May(Right.SWEEPS_SEE)
    @GetMapping("/sweeps/{id:\\d+}/submissions/{edition}")
    ModelAndView one(@PathVariable long id, @PathVariable UUID edition, Viewer viewer) {
        var round = round(id, viewer);
        return Page.of(SubmissionPages.ONE, pages.one(round, edition(id, edition), ""));
    }

    private Edition edition(long sweep, UUID id) {
        return editions.find(id).filter(e -> e.sweep() == sweep).orElseThrow(NotFound::new);
    }

    private Walking.Round round(long id, Viewer viewer) {
        return walking.find(id, viewer).orElseThrow(NotFound::new);
    }
}
