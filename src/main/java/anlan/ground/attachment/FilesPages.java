package anlan.ground.attachment;

import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.clock.OfficeClock;
import anlan.ground.store.District;
import anlan.ground.vault.Whereabouts;
import anlan.ground.web.Words;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The page of the files, made ready. */
@Component
class FilesPages {

    static final String VIEW = "ground/attachment/ShowFiles";
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    record Holding(String kind, String count, String size) {}

    record Refusal(String at, String by, String name, String size, String why) {}

    record Sealed(String name, String found, String by, String at) {}

    record Original(String name, String path, String at) {}

    record Rule(String at, String by, String says, String why) {}

    record RuleForm(String biggest, boolean originals, String why) {}

    /** @param keeps whether the viewer answers for the whole district, and so for its rule */
    record FilesPage(
            String title,
            String total,
            String asOf,
            List<Holding> holdings,
            boolean keeps,
            String where,
            String waiting,
            List<Refusal> refusals,
            List<Sealed> sealed,
            List<Original> originals,
            List<Rule> rules,
            RuleForm form) {}

    private final JdbcClient jdbc;
    private final RuleBook rules;
    private final RefusalBook refused;
    private final ScanBook scans;
    private final Sealing sealing;
    private final Originals originals;
    private final Clamd clamd;
    private final Whereabouts whereabouts;
    private final OfficeClock clock;
    private final Words words;

    FilesPages(
            JdbcClient jdbc,
            RuleBook rules,
            RefusalBook refused,
            ScanBook scans,
            Sealing sealing,
            Originals originals,
            Clamd clamd,
            Whereabouts whereabouts,
            OfficeClock clock,
            Words words) {
        this.jdbc = jdbc;
        this.rules = rules;
        this.refused = refused;
        this.scans = scans;
        this.sealing = sealing;
        this.originals = originals;
        this.clamd = clamd;
        this.whereabouts = whereabouts;
        this.clock = clock;
        this.words = words;
    }

    static boolean keeps(Viewer viewer) {
        return viewer.areas(Right.FILES_KEEP).contains(District.current() + "000000");
    }

    FilesPage of(Viewer viewer) {
        var rule = rules.now();
        return of(viewer, new RuleForm(Integer.toString(rule.biggestMb()), rule.originals(), ""));
    }

    FilesPage of(Viewer viewer, RuleForm form) {
        var keeps = keeps(viewer);
        return new FilesPage(
                words.say("attachment.title"),
                total(),
                minute(clock.instant()),
                holdings(),
                keeps,
                whereabouts.say(),
                waiting(),
                keeps ? refused.latest(50).stream().map(this::refusal).toList() : List.of(),
                keeps ? sealing.latest(50).stream().map(this::sealed).toList() : List.of(),
                originals.latest(viewer).stream().map(this::original).toList(),
                rules.all().stream().map(this::rule).toList(),
                form);
    }

    private List<Holding> holdings() {
        return jdbc.sql(
                        "select kind, count(*) as n, sum(size) as size from attachment group by kind order by sum(size) desc")
                .query((row, n) -> new Holding(
                        words.say("intake.kind-" + row.getString("kind")),
                        words.say("attachment.number", row.getLong("n")),
                        Size.say(row.getLong("size"), words)))
                .list();
    }

    private String total() {
        return jdbc.sql("select count(*) as n, coalesce(sum(size), 0) as size from attachment")
                .query((row, n) ->
                        words.say("attachment.total", row.getLong("n"), Size.say(row.getLong("size"), words)))
                .single();
    }

    private Refusal refusal(RefusalBook.Line line) {
        return new Refusal(
                minute(line.at()), line.by(), line.name(), Size.say(line.size(), words), shortly(line.reason()));
    }

    private String shortly(String reason) {
        var own = words.sayOr("attachment.short-" + reason, "");
        return own.isEmpty() ? words.say("intake.short-" + reason) : own;
    }

    /** Empty where there is nothing to say. */
    private String waiting() {
        if (!clamd.set()) {
            return words.say("attachment.no-scanner");
        }
        var queue = scans.queue();
        return queue.waiting() == 0
                ? words.say("attachment.all-scanned")
                : words.say("attachment.waiting", queue.waiting(), queue.said());
    }

    private Sealed sealed(Sealing.Line line) {
        return new Sealed(line.name(), line.found(), line.by(), minute(line.at()));
    }

    private Original original(Book.Entry entry) {
        var file = entry.file();
        return new Original(file.name(), file.path() + "/original", minute(file.sentAt()));
    }

    private Rule rule(RuleBook.Version version) {
        var says = words.say(
                "attachment.rule-says",
                version.rule().biggestMb(),
                version.rule().originals() ? 1 : 0);
        return new Rule(minute(version.at()), version.by(), says, version.why());
    }

    private String minute(Instant at) {
        return MINUTE.format(at.atZone(clock.getZone()));
    }
}
