package anlan.fact.filter;

import anlan.ground.place.Area;
import anlan.ground.place.Areas;
import anlan.ground.web.Words;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A filter in words, as it stands on what is handed around. */
@Component
public class FilterSentence {

    private final Areas areas;
    private final Kinds kinds;
    private final Words words;

    FilterSentence(Areas areas, Kinds kinds, Words words) {
        this.areas = areas;
        this.kinds = kinds;
        this.words = words;
    }

    /** Empty when nothing is filtered. */
    public String of(Filter filter) {
        return Stream.of(
                        said("area", filter.area() == null ? null : area(filter.area())),
                        said("kind", filter.kinds().isEmpty() ? null : kinds(filter)),
                        said("from", filter.span().from()),
                        said("to", filter.span().to()),
                        yesOrNo("cleared", filter.cleared()),
                        yesOrNo("major", filter.major()),
                        said("source", filter.source()),
                        said("import", filter.batch()),
                        said("search", filter.search()),
                        said("weekday", filter.weekday()),
                        said("hour", filter.hour()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(words.say("filter.semicolon")));
    }

    private String area(String code) {
        return areas.find(code).map(Area::name).orElse(code) + " " + code;
    }

    private String kinds(Filter filter) {
        return filter.kinds().stream().map(kinds::name).collect(Collectors.joining(words.say("filter.and")));
    }

    private @Nullable String said(String name, @Nullable Object value) {
        return value == null ? null : words.say("filter.is", words.say("filter." + name), value.toString());
    }

    private @Nullable String yesOrNo(String name, @Nullable Boolean value) {
        return value == null ? null : said(name, words.say("filter." + name + "-" + value));
    }
}
