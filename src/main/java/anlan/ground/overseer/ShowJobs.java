package anlan.ground.overseer;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.job.JobBook;
import anlan.ground.job.JobState;
import anlan.ground.web.Page;
import anlan.ground.web.UseCase;
import anlan.ground.web.Words;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** All jobs: what runs, what is next, what fails. */
@UseCase
class ShowJobs {

    private static final int FAULTS = 5;

    record JobsPage(String title, String asOf, String sum, boolean running, List<Line> lines, List<RunLine> faults) {}

    record Line(
            String path,
            String name,
            String rhythm,
            Standing.Mark mark,
            String next,
            String last,
            String failed,
            boolean held) {}

    private final JobBook book;
    private final Standing standing;
    private final Sentences sentences;
    private final RunLines runs;
    private final Words words;

    ShowJobs(JobBook book, Standing standing, Sentences sentences, RunLines runs, Words words) {
        this.book = book;
        this.standing = standing;
        this.sentences = sentences;
        this.runs = runs;
        this.words = words;
    }

    @May(Right.JOBS_KEEP)
    @GetMapping("/jobs")
    ModelAndView show(Viewer viewer) {
        Keeping.require(viewer);
        var now = InstantSource.system().instant();
        var all = book.all();
        return Page.of(
                "ground/overseer/ShowJobs",
                new JobsPage(
                        words.say("overseer.title"),
                        sentences.full(now),
                        sum(all),
                        all.stream().anyMatch(JobState::running),
                        all.stream()
                                .sorted(Comparator.comparingInt(this::rank))
                                .map(job -> line(job, now))
                                .toList(),
                        book.runs("", true, Long.MAX_VALUE, FAULTS).stream()
                                .map(runs::of)
                                .toList()));
    }

    /** What needs somebody comes first. */
    private int rank(JobState job) {
        return standing.many(job) ? 0 : job.failures() > 0 ? 1 : job.pause() != null ? 2 : job.running() ? 3 : 4;
    }

    private String sum(List<JobState> all) {
        return words.say(
                "overseer.sum",
                all.size(),
                all.stream().filter(JobState::running).count(),
                all.stream().filter(j -> j.failures() > 0).count(),
                all.stream().filter(j -> j.pause() != null).count());
    }

    private Line line(JobState job, Instant now) {
        return new Line(
                "/jobs/" + job.name(),
                words.say(job.word()),
                sentences.rhythm(job.rhythm()),
                standing.of(job, now),
                sentences.at(job.next(), now),
                sentences.at(job.lastSuccess(), now),
                job.failedLately() == 0 ? "" : Long.toString(job.failedLately()),
                job.pause() != null);
    }
}
