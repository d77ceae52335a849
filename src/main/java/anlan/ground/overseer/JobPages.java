package anlan.ground.overseer;

import anlan.ground.job.JobBook;
import anlan.ground.job.JobState;
import anlan.ground.web.NotFound;
import anlan.ground.web.Words;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.UriComponentsBuilder;

/** Puts the page of one job together. */
@Component
@Transactional(readOnly = true)
class JobPages {

    static final String VIEW = "ground/overseer/ShowJob";
    private static final int MOST = 50;

    /** What to look for among the runs. */
    record Search(@Nullable String only, @Nullable Long before) {

        static final Search ALL = new Search(null, null);

        boolean faults() {
            return "faults".equals(only);
        }
    }

    /**
     * @param path of the job, without a query
     * @param held why it is held; null when it is not
     * @param unceasing whether it may not be held
     * @param more where the runs go on; null at their end
     */
    record JobPage(
            String title,
            String path,
            Standing.Mark mark,
            String rhythm,
            @Nullable String running,
            String next,
            String last,
            String lastFailure,
            String failed,
            @Nullable String held,
            boolean unceasing,
            String why,
            boolean faultsOnly,
            List<RunLine> runs,
            @Nullable String more) {}

    private final JobBook book;
    private final Standing standing;
    private final Sentences sentences;
    private final RunLines lines;
    private final Words words;

    JobPages(JobBook book, Standing standing, Sentences sentences, RunLines lines, Words words) {
        this.book = book;
        this.standing = standing;
        this.sentences = sentences;
        this.lines = lines;
        this.words = words;
    }

    JobPage of(String name, Search search, String why) {
        var job = book.find(name).orElseThrow(NotFound::new);
        var now = InstantSource.system().instant();
        var before = search.before() == null ? Long.MAX_VALUE : search.before();
        var found = book.runs(name, search.faults(), before, MOST + 1);
        var shown = found.subList(0, Math.min(MOST, found.size()));
        return new JobPage(
                words.say(job.word()),
                "/jobs/" + name,
                standing.of(job, now),
                sentences.rhythm(job.rhythm()),
                job.since() == null
                        ? null
                        : words.say(
                                "overseer.running-since", sentences.at(job.since(), now), String.valueOf(job.node())),
                sentences.at(job.next(), now),
                sentences.at(job.lastSuccess(), now),
                sentences.at(job.lastFailure(), now),
                Long.toString(job.failedLately()),
                held(job),
                job.unceasing(),
                why,
                search.faults(),
                shown.stream().map(lines::of).toList(),
                found.size() > MOST ? more(name, search, shown.getLast().id()) : null);
    }

    private @Nullable String held(JobState job) {
        var pause = job.pause();
        return pause == null
                ? null
                : words.say("overseer.held-since", sentences.full(pause.at()), pause.by(), pause.why());
    }

    private static String more(String name, Search search, long before) {
        return UriComponentsBuilder.fromPath("/jobs/" + name)
                .queryParam("only", search.faults() ? "faults" : "")
                .queryParam("before", before)
                .encode()
                .toUriString();
    }
}
