package anlan.fact.openrosa;

import anlan.fact.block.Blocks;
import anlan.fact.ledger.Finding;
import anlan.fact.sheet.Sheet;
import anlan.fact.sheet.Sheets;
import anlan.fact.sheet.Wording;
import anlan.fact.sweep.Trodden;
import anlan.fact.sweep.Walking;
import anlan.ground.access.Viewer;
import anlan.ground.web.NotFound;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The forms of the sweeps under way in which the viewer walks. */
@Component
class SweepForms {

    private final Walking walking;
    private final Trodden trodden;
    private final Sheets sheets;
    private final Finding finding;
    private final Blocks blocks;
    private final MessageSource words;

    SweepForms(Walking walking, Trodden trodden, Sheets sheets, Finding finding, Blocks blocks, MessageSource words) {
        this.walking = walking;
        this.trodden = trodden;
        this.sheets = sheets;
        this.finding = finding;
        this.blocks = blocks;
        this.words = words;
    }

    List<Form> all(Viewer viewer) {
        return walking.mine(viewer).stream().map(this::form).toList();
    }

    Form one(long sweep, Viewer viewer) {
        return walking.mine(viewer).stream()
                .filter(r -> r.id() == sweep)
                .findFirst()
                .map(this::form)
                .orElseThrow(NotFound::new);
    }

    private Form form(Walking.Round round) {
        return new Form(
                round.id(),
                round.title(),
                sheets.now(round.sheet()).orElse(null),
                Both.of(finding::categories),
                Both.of(finding::severities),
                key -> new Wording(said(key, Locale.SIMPLIFIED_CHINESE), said(key, Locale.ENGLISH)));
    }

    private String said(String key, Locale locale) {
        return words.getMessage("openrosa.form-" + key, null, locale);
    }

    /** Those of the viewer's team, or all where it has none: what each is called, and how often others were there. */
    String blocks(long sweep, Viewer viewer) {
        var round = walking.mine(viewer).stream()
                .filter(r -> r.id() == sweep)
                .findFirst()
                .orElseThrow(NotFound::new);
        var all = walking.spots(sweep);
        var others = trodden.visitsOfOthers(sweep, viewer.who().id());
        var own = all.stream()
                .filter(s -> s.team() != null && s.team().equals(round.team()))
                .toList();
        return (own.isEmpty() ? all : own)
                .stream()
                        .map(s -> "%s-%s,%s,%s"
                                .formatted(
                                        s.cut(),
                                        s.cell(),
                                        cell(blocks.called(s.number(), s.name())),
                                        others.getOrDefault(s.cut() + "-" + s.cell(), 0)))
                        .collect(Collectors.joining("\n", "name,label,known\n", "\n"));
    }

    private static String cell(String text) {
        return "\"" + text.replace("\"", "\"\"").replaceAll("[\\r\\n]", " ") + "\"";
    }

    /** The sheet that somebody filled in. */
    Optional<Sheet> sheet(long id, int version) {
        return sheets.find(id, version);
    }
}
