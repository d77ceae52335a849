package anlan.ground.audit;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.clock.OfficeClock;
import anlan.ground.store.Like;
import anlan.ground.web.Page;
import anlan.ground.web.UseCase;
import anlan.ground.web.Words;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/** The auditor looks through the log by person, act, record and period. */
@UseCase
class Browse {

    private static final int PAGE = 50;
    private static final int COUNTED = 10_000;

    private static final String WHERE = """
            from audit_entry e
            where %s and (:who = '' or :who = any(string_to_array(e.who, '%s')) or e.who_name like :whoLike) and (:what = '' or e.what like :whatLike or e.what = any(:acts))
              and (:record = '' or e.record like :recordLike)
              and e.at >= :from and e.at < :to
            """.formatted(Reach.CONDITION, Actor.FOR);

    /** What to look for; all may be left out. */
    record Search(
            @Nullable String who,
            @Nullable String what,
            @Nullable String record,

            @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
            LocalDate from,

            @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
            LocalDate to,

            @Nullable Long before) {}

    record Row(String path, String at, String who, String post, String what, String record, String why) {}

    record BrowsePage(
            String title,
            Search search,
            List<String> acts,
            List<Row> rows,
            String count,
            @Nullable String more) {}

    private final JdbcClient jdbc;
    private final OfficeClock clock;
    private final Words words;
    private final Wording wording;

    Browse(JdbcClient jdbc, OfficeClock clock, Words words, Wording wording) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.words = words;
        this.wording = wording;
    }

    @May(Right.AUDIT_SEE)
    @GetMapping("/audit")
    ModelAndView list(Search search, Viewer viewer) {
        var params = params(search, viewer);
        var found = jdbc.sql("select " + Entries.COLUMNS + " " + WHERE + " and e.id < :before order by e.id desc limit "
                        + (PAGE + 1))
                .params(params)
                .query((row, n) -> Entries.entry(row))
                .list();
        var count = jdbc.sql("select count(*) from (select 1 " + WHERE + " limit " + (COUNTED + 1) + ") found")
                .params(params)
                .query(Long.class)
                .single();
        var shown = found.subList(0, Math.min(PAGE, found.size()));
        var more = found.size() > PAGE ? more(search, shown.getLast().id()) : null;
        return Page.of(
                "ground/audit/Browse",
                new BrowsePage(
                        words.say("audit.title"),
                        search,
                        wording.acts(),
                        shown.stream().map(this::row).toList(),
                        count(count),
                        more));
    }

    private String count(long count) {
        return count > COUNTED ? words.say("audit.count-more", COUNTED) : words.say("audit.count", count);
    }

    private Row row(Entry entry) {
        return new Row(
                "/audit/entries/" + entry.id(),
                wording.time(entry.at()),
                wording.who(entry),
                wording.post(entry),
                wording.what(entry),
                entry.record(),
                entry.why() == null ? "" : entry.why());
    }

    private Map<String, Object> params(Search search, Viewer viewer) {
        var params = new HashMap<>(Reach.of(viewer).params());
        var zone = clock.getZone();
        params.put("who", text(search.who()));
        params.put("whoLike", Like.within(text(search.who())));
        var what = text(search.what());
        params.put("what", what);
        params.put("whatLike", Like.beginning(what));
        params.put("acts", (what.isEmpty() ? List.<String>of() : wording.acts(what)).toArray(String[]::new));
        params.put("record", text(search.record()));
        params.put("recordLike", Like.beginning(text(search.record())));
        var from = search.from() == null ? LocalDate.of(2000, 1, 1) : search.from();
        var to = search.to() == null ? LocalDate.of(9999, 1, 1) : search.to().plusDays(1);
        params.put("from", from.atStartOfDay(zone).toOffsetDateTime());
        params.put("to", to.atStartOfDay(zone).toOffsetDateTime());
        params.put("before", search.before() == null ? Long.MAX_VALUE : search.before());
        return params;
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    private static String more(Search search, long before) {
        return UriComponentsBuilder.fromPath("/audit")
                .queryParam("who", text(search.who()))
                .queryParam("what", text(search.what()))
                .queryParam("record", text(search.record()))
                .queryParam("from", search.from() == null ? "" : search.from())
                .queryParam("to", search.to() == null ? "" : search.to())
                .queryParam("before", before)
                .encode()
                .build()
                .toUriString();
    }
}
