package anlan.desk.wall;

import anlan.ground.board.Bars;
import anlan.ground.web.Words;
import anlan.judgement.indicator.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Work that rooms put on the campaign's axis (duties): unit by unit, those first that hold others up. Nothing is shown of a room without any. */
@Component
class DrawBars {

    /** As many units as can be read from six metres. */
    private static final int MOST = 14;

    private final ObjectProvider<Bars> rooms;
    private final Words words;

    DrawBars(ObjectProvider<Bars> rooms, Words words) {
        this.rooms = rooms;
        this.words = words;
    }

    List<Board.Chart> of(Reading reading) {
        return rooms.orderedStream()
                .flatMap(room -> chart(room, reading).stream())
                .toList();
    }

    private Optional<Board.Chart> chart(Bars room, Reading reading) {
        var campaign = reading.campaign();
        var byUnit = new LinkedHashMap<String, List<Bars.Bar>>();
        room.between(campaign.from(), campaign.to())
                .forEach(b ->
                        byUnit.computeIfAbsent(b.unit(), u -> new ArrayList<>()).add(b));
        if (byUnit.isEmpty()) {
            return Optional.empty();
        }
        var units = byUnit.entrySet().stream()
                .sorted(java.util.Comparator.comparingInt(
                        e -> worst(e.getValue()).rank()))
                .limit(MOST)
                .toList();
        var axis = Axis.of(campaign.from(), campaign.to(), words);
        var bars = new ArrayList<Board.Bar>();
        for (int row = 0; row < units.size(); row++) {
            int y = row * axis.rowHeight(units.size());
            units.get(row).getValue().forEach(b -> bars.add(axis.bar(b.from(), b.to(), y, b.verdict(), b.what())));
        }
        var groups = units.stream()
                .map(e -> new Axis.Rows("", worst(e.getValue()).code(), List.of(e.getKey())))
                .toList();
        return Optional.of(
                axis.chart(room.name(), words.say("wall.bars-caption"), groups, bars, campaign, reading.today()));
    }

    private static Verdict worst(List<Bars.Bar> bars) {
        return Verdict.worst(bars.stream()
                .map(b -> Verdict.valueOf(b.verdict().toUpperCase(Locale.ROOT)))
                .toList());
    }
}
