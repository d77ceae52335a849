package anlan.fact.problem;

import anlan.ground.web.Words;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The kinds of problems: four that ship, and what the office adds or changes. */
@Component
@Transactional(readOnly = true)
public class Categories {

    /**
     * @param zh its name, as is {@code en}; empty for those that ship
     * @param used whether new problems may be of it
     */
    public record Category(String code, String zh, String en, int photos, int papers, boolean used, int version) {

        public Evidence.Needs needs() {
            return new Evidence.Needs(photos, papers);
        }
    }

    private static final List<Category> SHIPPED = List.of(
            new Category("violation-lead", "", "", 0, 1, true, 0),
            new Category("safety-hazard", "", "", 1, 0, true, 0),
            new Category("management-gap", "", "", 0, 1, true, 0),
            new Category("public-demand", "", "", 1, 0, true, 0));

    private final JdbcClient jdbc;
    private final Words words;

    Categories(JdbcClient jdbc, Words words) {
        this.jdbc = jdbc;
        this.words = words;
    }

    /** All there are, also those no longer used, in the office's order. */
    public List<Category> all() {
        var all = new LinkedHashMap<String, Category>();
        SHIPPED.forEach(c -> all.put(c.code(), c));
        jdbc.sql("""
                        select distinct on (position, code) code, zh, en, photos, papers, used, version
                        from problem_category order by position, code, version desc
                        """).query(Category.class).list().forEach(c -> all.put(c.code(), c));
        return new ArrayList<>(all.values());
    }

    /** One version of a category: who changed it, when and why. */
    public record Change(
            String code,
            int version,
            int photos,
            int papers,
            boolean used,
            String why,
            String madeBy,
            Instant madeAt) {}

    /** All changes, the latest first. */
    public List<Change> changes() {
        return jdbc.sql("""
                        select code, version, photos, papers, used, why, made_by, made_at from problem_category
                        order by made_at desc, code
                        """)
                .query((row, n) -> new Change(
                        row.getString("code"),
                        row.getInt("version"),
                        row.getInt("photos"),
                        row.getInt("papers"),
                        row.getBoolean("used"),
                        row.getString("why"),
                        row.getString("made_by"),
                        row.getObject("made_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /**
     * Keeps a version of a category, new or changed, in its place of the order.
     *
     * @return whether its number was free: somebody else may have changed it meanwhile
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean keep(Category category, String why, String by, Instant at) {
        var all = all().stream().map(Category::code).toList();
        return jdbc.sql("""
                                insert into problem_category (code, version, zh, en, photos, papers, used, position, why, made_at, made_by)
                                values (:code, :version, :zh, :en, :photos, :papers, :used, :position, :why, :at, :by)
                                on conflict do nothing
                                """)
                        .param("code", category.code())
                        .param("version", category.version())
                        .param("zh", category.zh())
                        .param("en", category.en())
                        .param("photos", category.photos())
                        .param("papers", category.papers())
                        .param("used", category.used())
                        .param("position", all.contains(category.code()) ? all.indexOf(category.code()) : all.size())
                        .param("why", why)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("by", by)
                        .update()
                == 1;
    }

    public List<Category> used() {
        return all().stream().filter(Category::used).toList();
    }

    public Optional<Category> find(String code) {
        return all().stream().filter(c -> c.code().equals(code)).findFirst();
    }

    public String name(String code) {
        return find(code).map(this::name).orElse(code);
    }

    public String name(Category category) {
        return category.zh().isEmpty()
                ? words.say("problem.category-" + category.code())
                : Words.chinese() ? category.zh() : category.en();
    }
}
