package anlan.desk.demo;

import anlan.fact.ledger.Finding;
import anlan.fact.problem.Account;
import anlan.fact.problem.Problem;
import anlan.fact.problem.Problems;
import anlan.fact.problem.Said;
import anlan.fact.rectification.Steps;
import anlan.ground.access.Viewer;
import anlan.ground.staff.Units;
import anlan.ground.web.Refusals;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whose hand does each step of a made-up problem, and what it writes. */
@Component
class ProblemHands {

    private static final String LOOKS_BACK = "sun";
    private static final String CHECKS = "zhu";
    private static final int MORE_DAYS = 45;

    private final Finding finding;
    private final Problems problems;
    private final Steps steps;
    private final Units units;
    private final Proof proof;
    private final Cast cast;
    private final Tell tell;
    private final Map<String, Long> ids = new HashMap<>();

    ProblemHands(Finding finding, Problems problems, Steps steps, Units units, Proof proof, Cast cast, Tell tell) {
        this.finding = finding;
        this.problems = problems;
        this.steps = steps;
        this.units = units;
        this.proof = proof;
        this.cast = cast;
        this.tell = tell;
    }

    long id(String key) {
        return Objects.requireNonNull(ids.get(key), key);
    }

    void find(NamedCsvRecord row, LocalDateTime at) {
        cast.as(row.getField("finder"), at, viewer -> {
            var refusals = new Refusals();
            var found = new Finding.Found(
                    row.getField("category"),
                    row.getField("severity"),
                    row.getField("title"),
                    row.getField("detail"),
                    row.getField("area"),
                    row.getField("spot"),
                    row.getField("lon"),
                    row.getField("lat"),
                    List.of(),
                    List.of());
            var entry = finding.write(
                    found,
                    Account.Nature.valueOf(row.getField("nature").toUpperCase(Locale.ROOT)),
                    Account.Source.valueOf(row.getField("source").toUpperCase(Locale.ROOT)),
                    viewer,
                    refusals);
            var why = row + ": " + refusals.all();
            ids.put(
                    row.getField("key"),
                    entry.orElseThrow(() -> new IllegalStateException(why)).id());
        });
    }

    /** @param round counted from 1 */
    void take(NamedCsvRecord row, String act, int round, LocalDateTime at) {
        long id = id(row.getField("key"));
        var now = problems.load(id).orElseThrow();
        cast.as(who(row, act, now), at, viewer -> steps.take(id, act, said(row, act, round, at, now, viewer), viewer));
    }

    private String who(NamedCsvRecord row, String act, Problem now) {
        var unit = act.equals("take-over") ? row.getField("other") : code(row, now);
        return switch (act) {
            case "assign", "withdraw", "merge", "close-unfixed" -> Cast.COORDINATOR;
            case "agree" -> Cast.lead(unit);
            case "verify", "not-verify" -> CHECKS;
            case "hold", "recur" -> LOOKS_BACK;
            case "reopen" -> row.getField("finder");
            default -> Cast.handler(unit);
        };
    }

    private String code(NamedCsvRecord row, Problem now) {
        var unit = now.now().unit();
        return unit == null
                ? row.getField("unit")
                : units.find(unit).orElseThrow().code();
    }

    private Said said(NamedCsvRecord row, String act, int round, LocalDateTime at, Problem now, Viewer viewer) {
        var due = now.now().until();
        return switch (act) {
            case "assign" -> new Said(null, unit(row.getField("unit")), null, null, null, null, null);
            case "accept", "take-over" ->
                new Said(null, null, String.valueOf(viewer.who().id()), null, null, null, null);
            case "offer" -> new Said(row.getField("note"), unit(row.getField("other")), null, null, null, null, null);
            case "propose" ->
                words(
                        row.getField(round > 1 ? "again" : "measure"),
                        at.toLocalDate()
                                .plusDays(Long.parseLong(row.getField("days")))
                                .toString());
            case "ask-longer" ->
                words(
                        row.getField("note"),
                        Objects.requireNonNull(due).day().plusDays(MORE_DAYS).toString());
            case "agree", "verify" -> Said.nothing();
            case "progress" -> words(soFar(row, round), null);
            case "hold" -> words(row.getField("way").equals("held") ? row.getField("note") : say("held-well"), null);
            case "claim" ->
                new Said(
                        row.getField(round > 1 ? "again_done" : "done"),
                        null,
                        null,
                        null,
                        null,
                        List.of(proof.of(row, round, viewer)),
                        null);
            case "merge" ->
                new Said(
                        row.getField("note"), null, null, null, problems.number(id(row.getField("other"))), null, null);
            default -> words(row.getField("note"), null);
        };
    }

    /** What stands there still is told; what was done in the end is told then. */
    private String soFar(NamedCsvRecord row, int round) {
        return switch (row.getField("way")) {
            case "working", "longer" -> row.getField("done");
            case "recurred" -> round > 1 ? row.getField("again_done") : say("going-on");
            default -> say("going-on");
        };
    }

    private String say(String what) {
        return tell.in(Locale.SIMPLIFIED_CHINESE, "demo." + what);
    }

    private static Said words(String text, @Nullable String until) {
        return new Said(text, null, null, until, null, null, null);
    }

    private String unit(String code) {
        return String.valueOf(units.byCode(code).orElseThrow().id());
    }
}
