package anlan.ground.audit;

import anlan.ground.clock.OfficeClock;
import anlan.ground.web.Words;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** An entry in the reader's words. A room says an act {@code room.act} by its word {@code room.did-act}. */
@Component
class Wording {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

    private static final String DID = ".did-";

    private final Words words;
    private final OfficeClock clock;

    Wording(Words words, OfficeClock clock) {
        this.words = words;
        this.clock = clock;
    }

    String time(Instant at) {
        return TIME.format(at.atZone(clock.getZone()));
    }

    String who(Entry entry) {
        return "house".equals(entry.who()) ? words.say("audit.house") : entry.whoName();
    }

    String post(Entry entry) {
        var role = entry.role() == null ? "" : words.sayOr("staff.role-" + entry.role(), entry.role());
        return entry.unitName() == null ? role : entry.unitName() + " " + role;
    }

    /** What every act is called, in order. */
    List<String> acts() {
        return words.keys(DID).stream().map(words::say).distinct().sorted().toList();
    }

    /** Acts in whose words these stand. */
    List<String> acts(String typed) {
        return words.keys(DID).stream()
                .filter(key -> words.say(key).toLowerCase(Locale.ROOT).contains(typed.toLowerCase(Locale.ROOT)))
                .map(key -> key.replaceFirst("\\.did-", "."))
                .toList();
    }

    String what(Entry entry) {
        return words.sayOr(entry.what().replaceFirst("\\.", ".did-"), entry.what());
    }
}
