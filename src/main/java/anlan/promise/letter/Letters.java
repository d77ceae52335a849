package anlan.promise.letter;

import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The letters of a district; a viewer sees those of the units in reach. */
@Component
@Transactional(readOnly = true)
class Letters {

    private static final String WHICH =
            "select l.id from letter l where (cast(:id as bigint) is null or l.id = :id) and (cast(:campaign as bigint) is null or l.campaign = :campaign)";

    private final JdbcClient jdbc;

    Letters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Letter> find(long id, Viewer viewer) {
        return load(id).filter(l -> viewer.reach(Right.LETTERS_SEE).has(l.unit()));
    }

    /** As it stands, whoever asks. */
    Optional<Letter> load(long id) {
        return load(id, null).stream().findFirst();
    }

    List<Letter> of(long campaign) {
        return load(null, campaign);
    }

    List<Letter> of(long campaign, Viewer viewer) {
        var reach = viewer.reach(Right.LETTERS_SEE);
        return of(campaign).stream().filter(l -> reach.has(l.unit())).toList();
    }

    /** Those of campaigns under way. */
    List<Letter> open() {
        return jdbc.sql("""
                        select distinct l.campaign from letter l where not exists (
                          select from campaign_closing c where c.district = l.district and c.campaign = l.campaign)
                        """).query(Long.class).list().stream()
                .flatMap(c -> of(c).stream())
                .toList();
    }

    /** Versions whose hash begins so. */
    List<Long> withHash(String begins) {
        return jdbc.sql(
                        "select distinct letter from letter_version where left(hash, length(:begins)) = :begins order by letter")
                .param("begins", begins)
                .query(Long.class)
                .list();
    }

    private List<Letter> load(@Nullable Long id, @Nullable Long campaign) {
        record Row(long id, long campaign, long unit) {}
        var versions = new HashMap<Long, List<Letter.Version>>();
        ask(
                        "select letter, version, content, hash, plan from letter_version where letter in (" + WHICH
                                + ") order by version",
                        id,
                        campaign)
                .query((row, n) -> versions.computeIfAbsent(row.getLong("letter"), x -> new ArrayList<>())
                        .add(LetterRows.version(row)))
                .list();
        var acts = new HashMap<Long, List<LetterAct>>();
        ask("select * from letter_act where letter in (" + WHICH + ") order by number", id, campaign)
                .query((row, n) -> acts.computeIfAbsent(row.getLong("letter"), x -> new ArrayList<>())
                        .add(LetterRows.act(row)))
                .list();
        return ask(
                        "select l.id, l.campaign, l.unit from letter l where l.id in (" + WHICH + ") order by l.id",
                        id,
                        campaign)
                .query(Row.class)
                .list()
                .stream()
                .map(r -> new Letter(
                        r.id(),
                        r.campaign(),
                        r.unit(),
                        versions.getOrDefault(r.id(), List.of()),
                        acts.getOrDefault(r.id(), List.of())))
                .toList();
    }

    private JdbcClient.StatementSpec ask(String sql, @Nullable Long id, @Nullable Long campaign) {
        return jdbc.sql(sql).param("id", id, java.sql.Types.BIGINT).param("campaign", campaign, java.sql.Types.BIGINT);
    }
}
