package anlan.ground.overseer;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.web.Page;
import anlan.ground.web.UseCase;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** One job and what it did. */
@UseCase
class ShowJob {

    private final JobPages pages;

    ShowJob(JobPages pages) {
        this.pages = pages;
    }

    @May(Right.JOBS_KEEP)
    @GetMapping("/jobs/{job}")
    ModelAndView show(@PathVariable String job, JobPages.Search search, Viewer viewer) {
        Keeping.require(viewer);
        return Page.of(JobPages.VIEW, pages.of(job, search, ""));
    }
}
