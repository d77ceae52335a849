package anlan.ground.ladder;

import anlan.ground.web.Words;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A ladder as pages show it; each room calls the tiers by its own words, {@code room.tier-handler}. */
@Component
public class Shown {

    public record Choice(String value, String name, boolean chosen) {}

    /** One step to be typed. */
    public record Line(String days, List<Choice> tiers) {}

    private final Words words;

    Shown(Words words) {
        this.words = words;
    }

    /** In a sentence. */
    public String said(List<Rung> rungs, String room) {
        return rungs.stream()
                .map(r -> words.say("ladder.rung-" + Rung.when(r.days()), Math.abs(r.days()), tier(r.to(), room)))
                .collect(Collectors.joining(words.say("ladder.and")));
    }

    /** To be changed: as it holds, or as it was typed. */
    public List<Line> lines(List<Rung> rungs, @Nullable TypedRungs typed, String room) {
        return IntStream.range(0, Rung.MOST)
                .mapToObj(i -> typed == null ? line(rungs, i, room) : line(typed.typedDays(i), typed.typedTo(i), room))
                .toList();
    }

    private Line line(List<Rung> rungs, int at, String room) {
        return at < rungs.size()
                ? line(String.valueOf(rungs.get(at).days()), rungs.get(at).to().word(), room)
                : line("", "", room);
    }

    private Line line(String days, String to, String room) {
        return new Line(
                days,
                Arrays.stream(Tier.values())
                        .map(t -> new Choice(t.word(), tier(t, room), t.word().equals(to)))
                        .toList());
    }

    private String tier(Tier tier, String room) {
        return words.say(room + ".tier-" + tier.word());
    }
}
