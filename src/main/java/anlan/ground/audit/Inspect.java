package anlan.ground.audit;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.web.NotFound;
import anlan.ground.web.Page;
import anlan.ground.web.UseCase;
import anlan.ground.web.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** One entry: what it changed, and the proof that it stands in the log as it was written. */
@UseCase
class Inspect {

    record InspectPage(
            String title,
            String at,
            String who,
            String post,
            String record,
            String why,
            String from,
            List<Difference> fields,
            boolean fits,
            String proof,
            @Nullable String hash) {}

    private final JdbcClient jdbc;
    private final Words words;
    private final Wording wording;
    private final Ledgered ledgered;
    private final Audit audit;

    Inspect(JdbcClient jdbc, Words words, Wording wording, Ledgered ledgered, Audit audit) {
        this.jdbc = jdbc;
        this.words = words;
        this.wording = wording;
        this.ledgered = ledgered;
        this.audit = audit;
    }

    @May(Right.AUDIT_SEE)
    @GetMapping("/audit/entries/{id}")
    ModelAndView show(@PathVariable long id, Viewer viewer) {
        var entry = jdbc.sql(
                        "select " + Entries.COLUMNS + " from audit_entry e where e.id = :id and " + Reach.CONDITION)
                .param("id", id)
                .params(Reach.of(viewer).params())
                .query((row, n) -> Entries.entry(row))
                .optional()
                .orElseThrow(NotFound::new);
        var page = page(entry);
        audit.saw("audit.entry-read", "audit/entries/" + id, null);
        return Page.of("ground/audit/Inspect", page);
    }

    private InspectPage page(Entry entry) {
        var place = ledgered.find(entry.id());
        return new InspectPage(
                wording.what(entry),
                wording.time(entry.at()),
                wording.who(entry),
                wording.post(entry),
                entry.record(),
                entry.why() == null ? "" : entry.why(),
                entry.from() == null ? "" : entry.from(),
                Difference.between(entry.before(), entry.after()),
                place.map(p -> p.holds(entry)).orElse(true),
                place.map(p -> said(p, entry)).orElseGet(() -> words.say("audit.not-sealed-yet")),
                place.map(p -> p.leaf().hex()).orElse(null));
    }

    private String said(Ledgered.Place place, Entry entry) {
        return words.say(
                place.holds(entry) ? "audit.included" : "audit.not-included",
                place.position() + 1,
                place.head().size(),
                wording.time(place.head().at()));
    }
}
