package anlan.promise.schedule;

import anlan.ground.print.Ink;
import anlan.ground.print.Paper;
import anlan.ground.print.Rule;
import anlan.ground.print.Sheet;
import anlan.ground.typeface.Face;
import anlan.ground.typeface.Typefaces;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Lays the chart out on A0: units one below the other, time from left to right. The words are as large as lets all stand on one sheet; where even
 * the smallest that can be read from a step away do not, it goes on on the next.
 */
final class WallSheets implements WallRow.Axis {

    private static final double MARGIN = Paper.mm(20);
    private static final double NAMES = 300;
    private static final double HEAD = 142;
    private static final double FOOT = 62;
    private static final double LARGEST = 14;
    private static final double SMALLEST = 7;
    private static final double LANE = 1.35;
    private static final double PAD = 3;

    private final LocalDate from;
    private final LocalDate to;
    private final @Nullable LocalDate today;
    private final WallWords words;
    private final Lettering body;
    private final Lettering bold;
    private final Lettering title;
    private final List<Sheet> sheets = new ArrayList<>();

    private WallSheets(LocalDate from, LocalDate to, @Nullable LocalDate today, WallWords words, Typefaces faces) {
        this.from = from;
        this.to = to;
        this.today = today;
        this.words = words;
        this.body = new Lettering(faces, Face.SONG);
        this.bold = new Lettering(faces, Face.HEITI);
        this.title = new Lettering(faces, Face.XIAOBIAOSONG);
    }

    /** @param today null where it lies outside */
    static List<Sheet> of(
            LocalDate from,
            LocalDate to,
            @Nullable LocalDate today,
            Map<String, List<WallItem>> byUnit,
            WallWords words,
            Typefaces faces) {
        return new WallSheets(from, to, today, words, faces).set(byUnit);
    }

    @Override
    public double left() {
        return MARGIN + NAMES;
    }

    @Override
    public double right() {
        return Paper.WALL.width() - MARGIN;
    }

    @Override
    public double x(LocalDate day) {
        var whole = ChronoUnit.DAYS.between(from, to) + 1.0;
        var at = Math.clamp(ChronoUnit.DAYS.between(from, day) / whole, 0.0, 1.0);
        return left() + at * (right() - left());
    }

    private double x(double share) {
        return left() + share * (right() - left());
    }

    private double top() {
        return MARGIN + HEAD;
    }

    private double bottom() {
        return Paper.WALL.height() - MARGIN - FOOT;
    }

    private List<Sheet> set(Map<String, List<WallItem>> byUnit) {
        double size = LARGEST;
        var rows = rows(byUnit, size);
        while (size > SMALLEST && height(rows, size) > bottom() - top()) {
            size -= 0.5;
            rows = rows(byUnit, size);
        }
        double y = top();
        var places = new HashMap<Long, double[]>();
        var later = new ArrayList<WallRow.Bar>();
        begin();
        for (var row : rows) {
            double high = row.lanes() * size * LANE + 2 * PAD;
            if (y > top() && y + high > bottom()) {
                end(y, places, later);
                begin();
                y = top();
            }
            row(row, y, high, size, places, later);
            y += high;
        }
        end(y, places, later);
        return sheets;
    }

    private List<WallRow> rows(Map<String, List<WallItem>> byUnit, double size) {
        return byUnit.entrySet().stream()
                .map(e -> WallRow.of(e.getKey(), e.getValue(), this, body, size))
                .toList();
    }

    private static double height(List<WallRow> rows, double size) {
        return rows.stream().mapToDouble(r -> r.lanes() * size * LANE + 2 * PAD).sum();
    }

    private void begin() {
        var sheet = new Sheet(Paper.WALL);
        sheet.unnumbered();
        sheets.add(sheet);
        sheet.add(title.at(words.title(), MARGIN, MARGIN + 36, 36, Ink.BLACK));
        sheet.add(body.at(words.facts(), MARGIN, MARGIN + 66, 17, Ink.BLACK));
    }

    private void row(
            WallRow row, double y, double high, double size, Map<Long, double[]> places, List<WallRow.Bar> later) {
        var sheet = sheets.getLast();
        sheet.ground(Rule.across(MARGIN, right(), y, 0.5, Ink.LINE));
        double name = Math.min(17, 17 * (NAMES - 12) / bold.width(row.unit(), 17));
        sheet.add(bold.at(row.unit(), MARGIN, y + high / 2 + name * 0.36, name, Ink.BLACK));
        for (var bar : row.bars()) {
            double middle = y + PAD + bar.lane() * size * LANE + size * LANE / 2;
            sheet.ground(Rule.across(
                    bar.x(),
                    bar.x() + bar.width(),
                    middle,
                    size * 1.1,
                    bar.item().ink()));
            var ink = bar.inside()
                    ? bar.item().ink() == Ink.SKY ? Ink.BLACK : Ink.WHITE
                    : bar.item().late() ? Ink.RED : Ink.BLACK;
            sheet.add(body.at(bar.item().label(), bar.textX(), middle + size * 0.36, size, ink));
            places.put(
                    bar.item().id(), new double[] {bar.x(), bar.x() + bar.width(), middle, middle - size * LANE / 2});
            later.add(bar);
        }
    }

    /** What needs the whole sheet's height: phases, months, today, what waits for what; then the foot. */
    private void end(double y, Map<Long, double[]> places, List<WallRow.Bar> bars) {
        var sheet = sheets.getLast();
        sheet.ground(Rule.across(MARGIN, right(), y, 0.5, Ink.LINE));
        bars.forEach(b -> links(b, places, sheet));
        for (var month : words.months()) {
            sheet.back(new Rule(x(month.at()), MARGIN + 116, x(month.at()), y, 0.4, Ink.LINE));
            sheet.add(body.at(month.name(), x(month.at()) + 4, MARGIN + 132, 12, Ink.GREY));
        }
        boolean odd = false;
        for (var phase : words.phases()) {
            double begin = x(phase.from());
            double end = x(phase.to());
            if (odd) {
                sheet.back(new Rule((begin + end) / 2, MARGIN + 84, (begin + end) / 2, y, end - begin, Ink.BAND));
            }
            odd = !odd;
            double size = Math.min(17, 17 * (end - begin - 8) / bold.width(phase.name(), 17));
            double wide = bold.width(phase.name(), size);
            sheet.add(bold.at(phase.name(), (begin + end - wide) / 2, MARGIN + 106, size, Ink.BLACK));
        }
        if (today != null) {
            sheet.ground(new Rule(x(today), MARGIN + 116, x(today), y + 4, 1.6, Ink.RED));
            double wide = bold.width(words.today(), 13);
            double at = Math.min(x(today) - wide / 2, right() - wide);
            sheet.add(bold.at(words.today(), at, y + 18, 13, Ink.RED));
        }
        foot(sheet);
        places.clear();
        bars.clear();
    }

    private static void links(WallRow.Bar bar, Map<Long, double[]> places, Sheet sheet) {
        var to = places.get(bar.item().id());
        for (var before : bar.item().before()) {
            var first = places.get(before);
            if (first == null || to == null) {
                continue;
            }
            // Between lanes, so that it strikes through nobody's words; behind the bars.
            double turn = first[1] + 1.5;
            var ink = bar.item().ink() == Ink.GREEN ? Ink.LINE : Ink.GREY;
            sheet.back(Rule.across(first[1], turn, first[2], 0.6, ink));
            sheet.back(new Rule(turn, first[2], turn, to[3], 0.6, ink));
            sheet.back(Rule.across(turn, to[0], to[3], 0.6, ink));
            sheet.back(new Rule(to[0], to[3], to[0], to[2], 0.6, ink));
        }
    }

    private void foot(Sheet sheet) {
        double y = Paper.WALL.height() - MARGIN;
        double x = MARGIN;
        for (var key : words.legend()) {
            sheet.add(Rule.across(x, x + 36, y - 22, 11, key.ink()));
            sheet.add(body.at(key.name(), x + 42, y - 18, 13, Ink.BLACK));
            x += 42 + body.width(key.name(), 13) + 28;
        }
        sheet.add(body.at(words.foot(), MARGIN, y, 12, Ink.GREY));
    }
}
