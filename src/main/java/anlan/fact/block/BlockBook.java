package anlan.fact.block;

import anlan.ground.access.Viewer;
import anlan.ground.audit.Audit;
import anlan.ground.clock.OfficeClock;
import anlan.ground.store.District;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes down how areas were cut and what blocks are called. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class BlockBook {

    private final JdbcClient jdbc;
    private final Audit audit;
    private final OfficeClock clock;

    BlockBook(JdbcClient jdbc, Audit audit, OfficeClock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** @return the new cut's id */
    long cut(String area, @Nullable Integer metres, List<Knife.Piece> pieces, Viewer viewer) {
        takeTurn(area);
        long cut = jdbc.sql("""
                        insert into block_cut (area, version, metres, made_at, made_by, person)
                        select :area, 1 + coalesce(max(version), 0), :metres, :at, :by, :person from block_cut where area = :area
                        returning id
                        """)
                .param("area", area)
                .param("metres", metres, Types.INTEGER)
                .param("at", at())
                .param("by", viewer.name())
                .param("person", viewer.who().id())
                .query(Long.class)
                .single();
        var cells = IntStream.rangeClosed(1, pieces.size()).boxed().toArray(Integer[]::new);
        jdbc.sql("""
                        insert into block (cut, cell, code, outline, square)
                        select :cut, p.* from unnest(:cells, :codes, :outlines, :squares) as p
                        """)
                .param("cut", cut)
                .param("cells", cells)
                .param("codes", pieces.stream().map(Knife.Piece::code).toArray(String[]::new))
                .param("outlines", pieces.stream().map(Knife.Piece::outline).toArray(String[]::new))
                .param("squares", pieces.stream().map(Knife.Piece::square).toArray(Double[]::new))
                .update();
        jdbc.sql("""
                        insert into block_label (cut, cell, version, number, name, made_at, made_by)
                        select :cut, p.cell, 1, p.cell, p.name, :at, :by from unnest(:cells, :names) as p (cell, name)
                        """)
                .param("cut", cut)
                .param("cells", cells)
                .param("names", pieces.stream().map(Knife.Piece::name).toArray(String[]::new))
                .param("at", at())
                .param("by", viewer.name())
                .update();
        audit.did("block.cut", "blocks/" + area, null, Map.of("cut", cut, "blocks", pieces.size()), null);
        return cut;
    }

    /** Nobody else cuts the area, or calls its blocks otherwise, until the transaction ends. */
    void takeTurn(String area) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:turn, 0))")
                .param("turn", District.current() + " blocks " + area)
                .query((row, n) -> true)
                .list();
    }

    void call(String area, Block block, int number, String name, Viewer viewer) {
        jdbc.sql("""
                        insert into block_label (cut, cell, version, number, name, made_at, made_by)
                        select :cut, :cell, 1 + max(version), :number, :name, :at, :by
                        from block_label where cut = :cut and cell = :cell
                        """)
                .param("cut", block.cut())
                .param("cell", block.cell())
                .param("number", number)
                .param("name", name)
                .param("at", at())
                .param("by", viewer.name())
                .update();
        audit.did(
                "block.called",
                "blocks/" + area,
                Map.of("cell", block.cell(), "number", block.number(), "name", block.name()),
                Map.of("cell", block.cell(), "number", number, "name", name),
                null);
    }

    private OffsetDateTime at() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
