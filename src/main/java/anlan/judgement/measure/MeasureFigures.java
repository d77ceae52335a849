package anlan.judgement.measure;

import anlan.ground.web.Words;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What units are asked to report, by code, as forms name it. */
@Component
class MeasureFigures {

    private record Item(String code, String name) {}

    private final JdbcClient jdbc;
    private final Words words;

    MeasureFigures(JdbcClient jdbc, Words words) {
        this.jdbc = jdbc;
        this.words = words;
    }

    Map<String, String> names(Collection<Measure> measures) {
        var names = new LinkedHashMap<String, String>();
        measures.stream()
                .filter(m -> m.of() instanceof Measure.Reported)
                .map(m -> ((Measure.Reported) m.of()).figure())
                .forEach(code -> names.put(code, name(code, "")));
        jdbc.sql("select code, coalesce(name, '') as name from figure_item order by position")
                .query(Item.class)
                .list()
                .forEach(i -> names.put(i.code, name(i.code, i.name)));
        return names;
    }

    /** Those that ship are named in the house's words. */
    private String name(String code, String own) {
        return own.isEmpty() ? words.sayOr("figure.item-" + code, code) : own;
    }
}
