package anlan.fact.imports;

import anlan.fact.coverage.Coverage;
import anlan.fact.coverage.Spoken;
import anlan.fact.dataset.Difference;
import anlan.fact.rejection.Reason;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.clock.OfficeClock;
import anlan.ground.place.Area;
import anlan.ground.place.Areas;
import anlan.ground.web.Words;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes an import ready to show. */
@Component
class ImportPages {

    private final Areas areas;
    private final OfficeClock clock;
    private final Words words;

    ImportPages(Areas areas, OfficeClock clock, Words words) {
        this.areas = areas;
        this.clock = clock;
        this.words = words;
    }

    ImportPage of(Imported imported, Viewer viewer) {
        var may = viewer.may(Right.DATA_IMPORT);
        var state = imported.state();
        var shown = imported.undone() ? "undone" : state.code();
        return new ImportPage(
                imported.fileName(),
                imported.id(),
                words.say(
                        "imports.import-about",
                        words.say("dataset.name-" + imported.dataset()),
                        imported.sourceName(),
                        imported.person(),
                        imported.receivedAt()
                                .atZone(clock.getZone())
                                .format(DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm"))),
                words.say("imports.state-" + shown),
                ListImports.verdict(imported),
                words.say("imports.sentence-" + shown),
                state.running(),
                imported.progress(),
                figures(imported),
                words.say(stands(state) ? "imports.reasons" : "imports.reason"),
                imported.reasons().stream().map(this::why).toList(),
                imported.rejected() > 0 && stands(state),
                stands(state)
                        ? imported.sample().stream()
                                .map(c -> named(imported.dataset(), c))
                                .toList()
                        : List.of(),
                stands(state) ? questions(imported.spoken()) : List.of(),
                stands(state) ? moved(imported.spoken()) : List.of(),
                may && imported.committable(),
                words.say(state == Imported.State.FAILED ? "imports.commit-again" : "imports.commit"),
                may && imported.batch() != null && !imported.undone(),
                may && state.matchable());
    }

    private List<ImportPage.Figure> figures(Imported imported) {
        if (imported.state() == Imported.State.RECEIVED) {
            return List.of();
        }
        if (!stands(imported.state())) {
            return List.of(figure("read", imported.read()));
        }
        var counts = imported.counts();
        return List.of(
                figure("read", imported.read()),
                figure("added", counts.added()),
                figure("corrected", counts.corrected()),
                figure("withdrawn", counts.withdrawn()),
                figure("unchanged", counts.unchanged()),
                figure("rejected", imported.rejected()));
    }

    /** Whether what was found out about it holds: of what was refused or broke off nothing does. */
    private static boolean stands(Imported.State state) {
        return state != Imported.State.REFUSED && state != Imported.State.FAILED;
    }

    private ImportPage.Figure figure(String which, long value) {
        return new ImportPage.Figure(words.say("imports.rows-" + which), "%,d".formatted(value));
    }

    private ImportPage.Why why(Reason reason) {
        return new ImportPage.Why(reason.said(words), reason.count() == 0 ? "" : "%,d".formatted(reason.count()));
    }

    private Difference.Change named(String dataset, Difference.Change change) {
        return new Difference.Change(
                words.say("imports.rows-" + change.what()),
                change.record(),
                said(dataset, change.before()),
                said(dataset, change.after()));
    }

    /** Codes among the parts, in the reader's words. */
    private String said(String dataset, String parts) {
        return Arrays.stream(parts.split(" · "))
                .map(part -> part.matches("[0-9]{12}([0-9]{3})?")
                        ? areas.find(part).map(Area::name).orElse(part)
                        : words.sayOr(dataset + ".kind-" + part, part))
                .collect(Collectors.joining(" · "));
    }

    private List<String> questions(@Nullable Spoken spoken) {
        if (spoken == null) {
            return List.of();
        }
        return spoken.questions().stream()
                .map(q -> question(q.asks(), q.area(), q.fromMonth(), q.toMonth()))
                .toList();
    }

    /** Rows that carried the code of an area of another time. */
    private List<ImportPage.Why> moved(@Nullable Spoken spoken) {
        var moved = spoken == null ? null : spoken.moved();
        return moved == null
                ? List.of()
                : moved.entrySet().stream()
                        .sorted(java.util.Map.Entry.comparingByKey())
                        .map(m -> new ImportPage.Why(
                                words.say("imports.moved-from-to", placed(m.getKey(), 0), placed(m.getKey(), 1)),
                                "%,d".formatted(m.getValue())))
                        .toList();
    }

    private String placed(String codes, int at) {
        var code = codes.split(" ")[at];
        return areas.find(code).map(Area::name).orElse("") + " " + code;
    }

    String question(String asks, String area, int from, int to) {
        var name = areas.find(area).map(Area::name).orElse(area);
        var first = Coverage.month(from).toString();
        var last = Coverage.month(to).toString();
        return from == to
                ? words.say("imports.question-" + asks, name, first)
                : words.say("imports.question-" + asks + "-span", name, first, last);
    }
}
