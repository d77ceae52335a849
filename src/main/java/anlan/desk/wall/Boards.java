package anlan.desk.wall;

import anlan.ground.clock.OfficeClock;
import anlan.ground.store.District;
import anlan.ground.store.Unguessable;
import anlan.ground.store.Within;
import anlan.ground.web.Words;
import anlan.judgement.indicator.Indicators;
import anlan.judgement.indicator.Now;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;

/** The boards: each reckoned and written once for all screens of its district and language, and anew only when something changed. */
@Component
class Boards {

    /** Screens that ask within so short a time get the same answer, so that a hundred of them ask once. */
    private static final Duration TOGETHER = Duration.ofSeconds(2);

    /** As many districts as one node shows. */
    private static final int MOST = 32;

    /** @param state the same for as long as the text is */
    record Written(String state, String text) {}

    private record Key(String district, Locale language) {}

    private final Composing composing;
    private final Indicators indicators;
    private final SpringTemplateEngine templates;
    private final OfficeClock clock;
    private final Within within;
    private final Cache<Key, Written> now =
            Caffeine.newBuilder().expireAfterWrite(TOGETHER).maximumSize(MOST).build();
    private final Cache<Key, Written> last =
            Caffeine.newBuilder().maximumSize(MOST).build();

    Boards(
            Composing composing,
            Indicators indicators,
            SpringTemplateEngine templates,
            OfficeClock clock,
            Within within) {
        this.composing = composing;
        this.indicators = indicators;
        this.templates = templates;
        this.clock = clock;
        this.within = within;
    }

    Written of(String district, Locale language) {
        return now.get(new Key(district, language), key -> within.district(district, () -> speaking(key)));
    }

    private Written speaking(Key key) {
        var before = LocaleContextHolder.getLocaleContext();
        LocaleContextHolder.setLocale(key.language());
        try {
            return written(key);
        } finally {
            LocaleContextHolder.setLocaleContext(before);
        }
    }

    private Written written(Key key) {
        var known = indicators.now();
        var came = composing.came(known);
        var state = state(known.map(this::changes).orElse(""), came);
        var there = last.getIfPresent(key);
        if (there != null && there.state().equals(state)) {
            return there;
        }
        var board = composing.of(known, came);
        var context = new Context(Words.locale(), Map.of("board", board));
        var written = new Written(state, templates.process("desk/wall/Board", Set.of("board"), context));
        last.put(key, written);
        return written;
    }

    /** Where it cannot be told whether anything changed, once a minute is taken to be often enough. */
    private String changes(Now known) {
        return known.state() == null
                ? clock.instant().truncatedTo(ChronoUnit.MINUTES).toString()
                : known.state();
    }

    private String state(String changes, Board.Incoming came) {
        return Unguessable.hash(District.current() + clock.today() + changes + came)
                .substring(0, 16);
    }
}
