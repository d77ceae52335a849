package anlan.fact.block;

import anlan.ground.clock.OfficeClock;
import anlan.ground.web.Words;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How areas are cut into blocks, and what the blocks are called. */
@Component
@Transactional(readOnly = true)
public class Blocks {

    private final JdbcClient jdbc;
    private final OfficeClock clock;
    private final Words words;

    Blocks(JdbcClient jdbc, OfficeClock clock, Words words) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.words = words;
    }

    /** The latest cut of the area. */
    public Optional<Cut> now(String area) {
        return Optional.ofNullable(now(List.of(area)).get(area));
    }

    /** The latest cut of each area; one that was never cut is absent. */
    public Map<String, Cut> now(Collection<String> areas) {
        var cuts = new LinkedHashMap<String, Cut>();
        jdbc.sql("""
                        select distinct on (c.area) c.id, c.area, c.version, c.metres, c.made_by, c.made_at,
                          (select count(*) from block b where b.district = c.district and b.cut = c.id) as blocks
                        from block_cut c where c.area = any(:areas) order by c.area, c.version desc
                        """)
                .param("areas", areas.toArray(String[]::new))
                .query((row, n) -> new Cut(
                        row.getLong("id"),
                        row.getString("area"),
                        row.getInt("version"),
                        row.getObject("metres", Integer.class),
                        row.getInt("blocks"),
                        row.getString("made_by"),
                        row.getObject("made_at", OffsetDateTime.class)
                                .atZoneSameInstant(clock.getZone())
                                .toLocalDate()))
                .list()
                .forEach(c -> cuts.put(c.area(), c));
        return cuts;
    }

    /** The blocks of a cut by their numbers. */
    public List<Block> of(long cut) {
        return jdbc.sql("select cut, cell, number, name, code, outline, square from block_known where cut = :cut"
                        + " order by number")
                .param("cut", cut)
                .query(Block.class)
                .list();
    }

    public Optional<Block> find(long cut, int cell) {
        return jdbc.sql("select cut, cell, number, name, code, outline, square from block_known"
                        + " where cut = :cut and cell = :cell")
                .param("cut", cut)
                .param("cell", cell)
                .query(Block.class)
                .optional();
    }

    /** What it is called, in the reader's language. */
    public String called(Block block) {
        return called(block.number(), block.name());
    }

    public String called(int number, String name) {
        var said = words.say("block.numbered", String.valueOf(number));
        return name.isEmpty() ? said : said + " · " + name;
    }
}
