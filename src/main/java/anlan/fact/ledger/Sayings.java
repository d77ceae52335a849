package anlan.fact.ledger;

import anlan.ground.store.District;
import anlan.ground.store.Like;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Looks up which problems say what was typed, where they are few: many are met soon enough in any order. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Sayings {

    private static final int FEW = 4_000;
    private static final int REMEMBERED = 10_000;

    /** @param marks what else is asked for that stands in the same index */
    private record Word(String district, String typed, List<String> marks) {}

    private final JdbcClient jdbc;
    private final SerialSaid serials;
    /** What many say goes on being said by many: problems are never deleted. */
    private final Cache<Word, Boolean> common =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    Sayings(JdbcClient jdbc, SerialSaid serials) {
        this.jdbc = jdbc;
        this.serials = serials;
    }

    Saying of(Asked asked) {
        var typed = Asked.or(asked.q());
        if (typed.length() < 2) {
            return new Saying(typed, null);
        }
        var numbered = serials.find(typed, FEW + 1);
        if (!numbered.isEmpty()) {
            return saying(typed, numbered);
        }
        var word = new Word(District.current(), typed, marks(asked));
        if (common.getIfPresent(word) != null) {
            return new Saying(typed, null);
        }
        var said = saying(typed, find(word));
        if (said.few() == null) {
            common.put(word, true);
        }
        return said;
    }

    private static Saying saying(String typed, List<Long> found) {
        return new Saying(typed, found.size() > FEW ? null : found);
    }

    private List<Long> find(Word word) {
        return jdbc.sql("select problems_saying(?, ?, ?, ?)")
                .params(word.typed(), Like.within(word.typed()), word.marks().toArray(String[]::new), FEW + 1)
                .query(Long.class)
                .list();
    }

    private static List<String> marks(Asked asked) {
        return Stream.of(
                        "category=" + Asked.or(asked.category()),
                        "severity=" + Asked.or(asked.severity()),
                        "source=" + Asked.or(asked.source()))
                .filter(mark -> !mark.endsWith("="))
                .toList();
    }
}
