package anlan.fact.submission;

import anlan.Filled;
import anlan.Sample;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A record of the near township's sweep that waits. */
@Component
class SubmissionSample implements Sample {

    private final EditionBook book;
    private final FateBook fate;
    private final PhotoBook photos;
    private final JdbcClient jdbc;

    SubmissionSample(EditionBook book, FateBook fate, PhotoBook photos, JdbcClient jdbc) {
        this.book = book;
        this.fate = fate;
        this.photos = photos;
        this.jdbc = jdbc;
    }

    @Override
    public Kept fill(Filled.District district) {
        var keeper = district.keeper();
        long sweep = jdbc.sql("""
                        insert into sweep (title, first_day, last_day, unit, made_at, made_by, person)
                        values ('样本上报排查', date '2026-01-01', date '2030-01-01', ?, now(), '', ?) returning id
                        """)
                .params(district.unit(), keeper.who().id())
                .query(Long.class)
                .single();
        var finding = new Sent.Found(UUID.randomUUID(), "safety-hazard", "minor", "样本上报的问题", "", null, List.of());
        var sent = new Sent(
                UUID.randomUUID(),
                UUID.randomUUID(),
                null,
                sweep,
                1,
                1,
                null,
                null,
                null,
                null,
                null,
                Sent.Result.FOUND,
                "",
                0,
                Map.of(),
                List.of(finding),
                List.of(),
                null,
                "phone");
        book.write(sent, keeper);
        fate.held(sent, List.of(Reason.of(HoldReason.SWEEP_PLANNED)));
        var photo = UUID.randomUUID();
        photos.begin(photo, "0".repeat(64), 7, keeper);
        var path = "/sweeps/" + sweep + "/submissions";
        return new Kept(
                Map.of(
                        "id",
                        List.of(String.valueOf(sweep)),
                        "edition",
                        List.of(sent.id().toString()),
                        "photo",
                        List.of(photo.toString())),
                List.of(path, path + "/" + sent.id(), "/submissions/photos/" + photo),
                List.of("样本上报的问题", "样本上报排查"),
                false);
    }
}
