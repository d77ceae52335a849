package anlan.fact.records;

import anlan.fact.filter.AsOf;
import anlan.fact.filter.Said;
import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.audit.Audit;
import anlan.ground.clock.OfficeClock;
import anlan.ground.web.NotFound;
import anlan.ground.web.Page;
import anlan.ground.web.UseCase;
import anlan.ground.web.Words;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One record with all its versions: who said so, when, why, and with which import. */
@UseCase
class ShowRecord {

    record RecordPage(String title, String asOf, List<RecordFacts.Fact> facts, List<Step> versions) {}

    /** @param changes what this version says otherwise than the one before */
    record Step(
            String title,
            String by,
            @Nullable String why,
            @Nullable String importPath,
            @Nullable String importName,
            List<String> changes,
            boolean withdrawn,
            boolean shown) {}

    private final Versions versions;
    private final RecordFacts facts;
    private final Said said;
    private final Audit audit;
    private final Words words;
    private final OfficeClock clock;

    ShowRecord(Versions versions, RecordFacts facts, Said said, Audit audit, Words words, OfficeClock clock) {
        this.versions = versions;
        this.facts = facts;
        this.said = said;
        this.audit = audit;
        this.words = words;
        this.clock = clock;
    }

    @May(Right.RECORDS_SEE)
    @GetMapping("/records/{id}")
    ModelAndView show(@PathVariable long id, @RequestParam(defaultValue = "") String asOf, Viewer viewer) {
        var all = versions.of(id, viewer.areas(Right.RECORDS_SEE));
        var shown = shown(all, asOf, clock.getZone());
        audit.saw("records.looked", "records/" + id, null);
        return Page.of(
                "fact/records/ShowRecord",
                new RecordPage(
                        words.say("records.one", shown.incident().sourceId()),
                        words.say("records.version-of", shown.incident().version(), all.size()),
                        facts.of(shown.incident()),
                        steps(all, shown)));
    }

    /** The version that was known then; an instant before the first, or one that cannot be read, finds nothing. */
    private static Version shown(List<Version> all, String asOf, ZoneId zone) {
        if (asOf.isEmpty()) {
            return all.stream().findFirst().orElseThrow(NotFound::new);
        }
        var then = AsOf.read(asOf, zone).orElseThrow(NotFound::new);
        return all.stream()
                .filter(v -> !v.incident().recordedAt().isAfter(then))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private List<Step> steps(List<Version> all, Version shown) {
        var steps = new ArrayList<Step>();
        for (var i = 0; i < all.size(); i++) {
            var version = all.get(i);
            var before = i + 1 < all.size() ? all.get(i + 1).incident() : null;
            steps.add(new Step(
                    words.say(
                            "records.version",
                            version.incident().version(),
                            said.instant(version.incident().recordedAt())),
                    version.by(),
                    version.why(),
                    version.brought() == null ? null : "/imports/" + version.brought(),
                    version.file(),
                    before == null ? List.of() : changes(facts.of(before), facts.of(version.incident())),
                    version.withdrawn(),
                    version.equals(shown)));
        }
        return steps;
    }

    private List<String> changes(List<RecordFacts.Fact> before, List<RecordFacts.Fact> after) {
        var changes = new ArrayList<String>();
        for (var i = 0; i < after.size(); i++) {
            if (!before.get(i).equals(after.get(i))) {
                changes.add(words.say(
                        "records.changed",
                        after.get(i).name(),
                        before.get(i).value(),
                        after.get(i).value()));
            }
        }
        return changes;
    }
}
