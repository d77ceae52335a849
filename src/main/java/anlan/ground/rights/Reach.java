package anlan.ground.rights;

import anlan.ground.access.Viewer;
import anlan.ground.place.Area;
import anlan.ground.place.Areas;
import anlan.ground.web.Words;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Where a post holds, in words: its areas and how many units. */
@Component
class Reach {

    private final Areas areas;
    private final Words words;

    Reach(Areas areas, Words words) {
        this.areas = areas;
        this.words = words;
    }

    /** Names by code: each area is asked for once. */
    Map<String, String> names(Collection<Viewer.Post> posts) {
        var names = new HashMap<String, String>();
        posts.stream()
                .flatMap(p -> p.areas().stream())
                .distinct()
                .forEach(
                        code -> names.put(code, areas.find(code).map(Area::name).orElse(code)));
        return names;
    }

    String of(Viewer.Post post, Map<String, String> names) {
        var where = post.areas().stream().map(names::get).collect(Collectors.joining(words.say("rights.comma")));
        return where.isEmpty()
                ? words.say("rights.units", post.units().size())
                : words.say("rights.areas-and-units", where, post.units().size());
    }
}
