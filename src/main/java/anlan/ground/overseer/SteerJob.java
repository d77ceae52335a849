package anlan.ground.overseer;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.audit.Audit;
import anlan.ground.job.JobBook;
import anlan.ground.job.JobState;
import anlan.ground.job.Steering;
import anlan.ground.web.NotFound;
import anlan.ground.web.Page;
import anlan.ground.web.Refusals;
import anlan.ground.web.UseCase;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Running a job now; holding it with a reason, and letting it go on. */
@UseCase
class SteerJob {

    private static final int LONGEST = 200;

    private final JobBook book;
    private final Steering steering;
    private final JobPages pages;
    private final Audit audit;

    SteerJob(JobBook book, Steering steering, JobPages pages, Audit audit) {
        this.book = book;
        this.steering = steering;
        this.pages = pages;
        this.audit = audit;
    }

    @May(Right.JOBS_KEEP)
    @PostMapping("/jobs/{job}/runs")
    ModelAndView runNow(@PathVariable String job, Viewer viewer) {
        var found = known(job, viewer);
        var refusals = new Refusals();
        if (!refusals.require(found.pause() == null, OverseerFault.HELD_CANNOT_RUN, "run")) {
            return Page.refused(JobPages.VIEW, pages.of(job, JobPages.Search.ALL, ""), refusals);
        }
        steering.runNow(job);
        audit.did("overseer.run", "job/" + job, null, null, null);
        return Page.to("/jobs/" + job, "overseer.run-note");
    }

    @May(Right.JOBS_KEEP)
    @PostMapping("/jobs/{job}/pauses")
    ModelAndView pause(@PathVariable String job, @RequestParam(defaultValue = "") String why, Viewer viewer) {
        var found = known(job, viewer);
        var reason = why.strip();
        var refusals = new Refusals();
        if (refusals.require(!found.unceasing(), OverseerFault.UNCEASING, "run")
                && refusals.require(found.pause() == null, OverseerFault.HELD_ALREADY, "run")) {
            refusals.require(!reason.isEmpty(), OverseerFault.WHY_EMPTY, "why");
            refusals.require(reason.length() <= LONGEST, OverseerFault.WHY_LONG, "why", LONGEST);
        }
        if (refusals.any()) {
            return Page.refused(JobPages.VIEW, pages.of(job, JobPages.Search.ALL, why), refusals);
        }
        steering.pause(job, viewer.name(), reason);
        audit.did("overseer.paused", "job/" + job, null, null, reason);
        return Page.to("/jobs/" + job, "overseer.paused-note");
    }

    @May(Right.JOBS_KEEP)
    @PostMapping("/jobs/{job}/pauses/ending")
    ModelAndView resume(@PathVariable String job, Viewer viewer) {
        var found = known(job, viewer);
        var pause = found.pause();
        if (pause == null) {
            return Page.refused(
                    JobPages.VIEW,
                    pages.of(job, JobPages.Search.ALL, ""),
                    new Refusals().add(OverseerFault.NOT_HELD, "run"));
        }
        steering.resume(job, pause, viewer.name());
        audit.did("overseer.resumed", "job/" + job, pause, null, null);
        return Page.to("/jobs/" + job, "overseer.resumed-note");
    }

    private JobState known(String job, Viewer viewer) {
        Keeping.require(viewer);
        return book.find(job).orElseThrow(NotFound::new);
    }
}
