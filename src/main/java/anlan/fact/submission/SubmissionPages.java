package anlan.fact.submission;

import anlan.fact.problem.ProblemNumber;
import anlan.fact.sweep.Walking;
import anlan.ground.web.Words;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What was sent, made ready to be looked at. */
@Component
class SubmissionPages {

    static final String LIST = "fact/submission/ListSubmissions";
    static final String ONE = "fact/submission/ShowSubmission";

    private static final int MOST = 500;

    private final Editions editions;
    private final SentPhotos shown;
    private final Walking walking;
    private final Answered answered;
    private final SubmissionWords told;
    private final Words words;

    SubmissionPages(
            Editions editions,
            SentPhotos shown,
            Walking walking,
            Answered answered,
            SubmissionWords told,
            Words words) {
        this.editions = editions;
        this.shown = shown;
        this.walking = walking;
        this.answered = answered;
        this.told = told;
        this.words = words;
    }

    SubmissionView.ListPage list(Walking.Round round) {
        var names = walking.names(round.id());
        long waiting = editions.waiting(round.id());
        return new SubmissionView.ListPage(
                words.say("submission.list"),
                round.title(),
                round.path(),
                waiting == 0 ? "" : words.say("submission.waiting", waiting),
                editions.ofSweep(round.id(), MOST).stream()
                        .map(e -> line(e, names))
                        .toList());
    }

    SubmissionView.OnePage one(Walking.Round round, Edition e, String typed) {
        var names = walking.names(round.id());
        var counts = e.waits() ? editions.latest(e.submission()).orElse(null) : null;
        return new SubmissionView.OnePage(
                name(e, names),
                path(e),
                round.title(),
                round.path(),
                round.path() + "/submissions",
                line(e, names),
                e.waits() ? e.held().stream().map(r -> r.say(words)).toList() : List.of(),
                counts == null || counts.result().equals(e.result())
                        ? ""
                        : words.say("submission.counts-otherwise", result(counts)),
                told.clock(e),
                told.decided(e),
                items(e),
                answered.of(e, counts),
                editions.of(e.submission()).stream()
                        .filter(o -> !o.id().equals(e.id()))
                        .map(o -> line(o, names))
                        .toList(),
                e.waits() && round.keeps(),
                typed);
    }

    private String name(Edition e, Map<String, String> names) {
        return names.getOrDefault(e.cut() + "-" + e.cell(), words.say("submission.block-gone"));
    }

    private static String path(Edition e) {
        return "/sweeps/" + e.sweep() + "/submissions/" + e.id();
    }

    private SubmissionView.Line line(Edition e, Map<String, String> names) {
        var state = e.waits() ? "held" : e.version() != null ? "taken" : "aside";
        return new SubmissionView.Line(
                path(e),
                name(e, names),
                e.madeBy(),
                told.minute(e.receivedAt()),
                result(e),
                e.waits() ? "risk" : e.version() != null ? "good" : "unset",
                words.say("submission.state-" + state, Objects.requireNonNullElse(e.version(), 0)),
                e.waits() ? e.held().getFirst().say(words) : "");
    }

    private String result(Edition e) {
        return words.say("submission.result-" + e.result(), e.found().size());
    }

    private List<SubmissionView.Item> items(Edition e) {
        var filed = editions.filed(e.submission()).stream().collect(Collectors.toMap(Answer.Filed::finding, f -> f));
        return e.found().stream()
                .map(f -> {
                    var entry = filed.get(f.id());
                    var files = entry == null ? shown.files(f.id()) : List.<Long>of();
                    int wait = shown.pending(f.id());
                    return new SubmissionView.Item(
                            or(f.title()),
                            or(f.words()),
                            f.point() == null
                                    ? ""
                                    : f.point().lon() + ", " + f.point().lat(),
                            entry == null ? "" : "/problems/" + entry.problem(),
                            entry == null ? "" : words.say(new ProblemNumber(entry.number())),
                            files.stream()
                                    .map(id -> new SubmissionView.Shot("/files/" + id))
                                    .toList(),
                            wait == 0 ? "" : words.say("submission.photos-pending", wait));
                })
                .toList();
    }

    private static String or(@Nullable String text) {
        return text == null ? "" : text;
    }
}
