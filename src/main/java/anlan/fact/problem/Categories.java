package anlan.fact.problem;

import anlan.ground.web.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
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
