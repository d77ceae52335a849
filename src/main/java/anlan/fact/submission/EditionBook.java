package anlan.fact.submission;

import anlan.ground.access.Viewer;
import anlan.ground.clock.OfficeClock;
import anlan.ground.store.District;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Writes down what came and what became of it; rows are added and stay. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class EditionBook {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String PHONE = "phone";

    private final JdbcClient jdbc;
    private final OfficeClock clock;

    EditionBook(JdbcClient jdbc, OfficeClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Nobody else has any of them in hand until the transaction ends; whoever takes several names them in the same order. */
    void takeTurn(String... what) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(turn, 0)) from unnest(:turns) turn")
                .param(
                        "turns",
                        Arrays.stream(what)
                                .map(w -> District.current() + " submission " + w)
                                .toArray(String[]::new))
                .query((row, n) -> true)
                .list();
    }

    void write(Sent sent, Viewer viewer) {
        jdbc.sql("""
                        insert into submission (id, sweep, cut, cell, person, made_by, begun_at)
                        values (:id, :sweep, :cut, :cell, :person, :by, :at) on conflict do nothing
                        """)
                .param("id", sent.submission())
                .param("sweep", sent.sweep())
                .param("cut", sent.cut())
                .param("cell", sent.cell())
                .param("person", viewer.who().id())
                .param("by", viewer.name())
                .param("at", now())
                .update();
        jdbc.sql("""
                        insert into submission_edition (id, submission, base, sheet, sheet_version, result, why, known, answers, findings, pictures,
                          started_at, saved_at, ahead, way, received_at, made_by)
                        values (:id, :submission, :base, :sheet, :version, :result, :why, :known, :answers, :findings, :pictures,
                          :started, :saved, :ahead, :way, :at, :by)
                        """)
                .param("id", sent.id())
                .param("submission", sent.submission())
                .param("base", sent.base(), Types.OTHER)
                .param("sheet", sent.sheetOr())
                .param("version", sent.versionOr())
                .param("result", sent.result().name().toLowerCase(Locale.ROOT))
                .param("why", sent.whyOr())
                .param("known", Math.max(0, sent.known()))
                .param("answers", JSON.writeValueAsString(sent.answers()))
                .param(
                        "findings",
                        JSON.writeValueAsString(sent.findings().stream()
                                .map(Sent.Found::rounded)
                                .toList()))
                .param("pictures", JSON.writeValueAsString(sent.pictures()))
                .param("started", utc(sent.startedAt()))
                .param("saved", utc(sent.savedAt()))
                .param("ahead", ahead(sent))
                .param("way", Objects.requireNonNullElse(sent.way(), PHONE))
                .param("at", now())
                .param("by", viewer.name())
                .update();
    }

    /** How far the clock there is ahead; nothing where it was not said. */
    private long ahead(Sent sent) {
        return sent.sentAt() == null
                ? 0
                : Duration.between(clock.instant(), sent.sentAt()).toSeconds();
    }

    /** What a photo shows: a finding, or of the whole an answer. */
    void shows(Sent sent) {
        sent.findings().forEach(f -> f.photos().forEach(photo -> shows(photo, f.id(), sent.id())));
        sent.pictures().forEach(photo -> shows(photo, sent.submission(), sent.id()));
    }

    private void shows(UUID photo, UUID what, UUID edition) {
        jdbc.sql("insert into submission_photo_of (photo, finding, edition) values (?, ?, ?) on conflict do nothing")
                .params(photo, what, edition)
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }
}
