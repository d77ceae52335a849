package anlan.desk.bulletin;

import anlan.ground.clock.OfficeClock;
import anlan.ground.document.Block;
import anlan.ground.document.Document;
import anlan.ground.staff.Unit;
import anlan.ground.staff.Units;
import anlan.ground.store.District;
import anlan.ground.web.Words;
import anlan.judgement.indicator.Now;
import anlan.judgement.indicator.Value;
import anlan.promise.plan.PlanIndicator;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Writes a bulletin from the verdicts of this moment. */
@Component
class BulletinText {

    private final BulletinSpans spans;
    private final BulletinFigures figures;
    private final LogAnnex log;
    private final Raised raised;
    private final Units units;
    private final OfficeClock clock;
    private final Words words;

    BulletinText(
            BulletinSpans spans,
            BulletinFigures figures,
            LogAnnex log,
            Raised raised,
            Units units,
            OfficeClock clock,
            Words words) {
        this.spans = spans;
        this.figures = figures;
        this.log = log;
        this.raised = raised;
        this.units = units;
        this.clock = clock;
        this.words = words;
    }

    String title(Now now, BulletinForm form) {
        return words.say(
                "bulletin.paper-title",
                name(now),
                spans.of(now.campaign(), form.period()).name());
    }

    private static String name(Now now) {
        return now.campaign().name().in(Words.chinese());
    }

    /** @param number empty for a draft, which is marked as one */
    Document of(Now now, BulletinForm form, String number) {
        var unit = units.byCode(Units.COMMISSION).map(Unit::name).orElse("");
        boolean draft = number.isEmpty();
        return new Document(
                Document.Head.of(words.say("bulletin.paper-mark", unit), number),
                title(now, form),
                BulletinForm.text(form.addressee()),
                body(now, form),
                log.annexes(),
                new Document.Signature(unit, clock.today()),
                "",
                new Document.Imprint(BulletinForm.text(form.copies()), unit, clock.today()),
                draft);
    }

    private List<Block> body(Now now, BulletinForm form) {
        var span = spans.of(now.campaign(), form.period());
        var codes =
                now.campaign().indicators().stream().map(PlanIndicator::code).toList();
        var values = now.values(codes, List.of(District.current() + "000000"), List.of(span.period()));
        var body = new ArrayList<Block>();
        body.add(Block.paragraph(words.say("bulletin.paper-begins", name(now), span.name(), asOf())));
        body.add(Block.heading(1, words.say("bulletin.paper-whole")));
        body.add(Block.paragraph(figures.counts(values)));
        body.add(Block.heading(1, words.say("bulletin.paper-each")));
        body.add(figures.table(now, values));
        attention(now, values, body);
        body.addAll(raised.of(now.campaign().id()));
        if (!form.paragraphs().isEmpty()) {
            body.add(Block.heading(1, words.say("bulletin.paper-demands")));
            form.paragraphs().forEach(p -> body.add(Block.paragraph(p)));
        }
        return body;
    }

    private void attention(Now now, List<Value> values, List<Block> body) {
        var urgent = figures.urgent(values);
        if (urgent.isEmpty()) return;
        body.add(Block.heading(1, words.say("bulletin.paper-attention")));
        for (var value : urgent) {
            var indicator = now.campaign().indicator(value.indicator()).orElseThrow();
            body.add(Block.heading(2, indicator.name().in(Words.chinese())));
            body.add(Block.paragraph(figures.sentence(indicator, value)));
        }
    }

    private String asOf() {
        return clock.instant()
                .atZone(clock.getZone())
                .format(DateTimeFormatter.ofPattern(words.say("bulletin.pattern-instant"), Words.locale()));
    }
}
