package anlan.desk.wall;

import anlan.ground.board.Bars;
import anlan.ground.web.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Work that rooms put on the campaign's axis (duties): unit by unit on as many screens as it takes. Nothing is shown of a room without any. */
@Component
class DrawBars {

    /** As many lines as can be read from six metres. */
    private static final int MOST = 14;

    private final ObjectProvider<Bars> rooms;
    private final Words words;

    DrawBars(ObjectProvider<Bars> rooms, Words words) {
        this.rooms = rooms;
        this.words = words;
    }

    List<Board.Chart> of(Reading reading) {
        return rooms.orderedStream().flatMap(room -> charts(room, reading)).toList();
    }

    private Stream<Board.Chart> charts(Bars room, Reading reading) {
        var campaign = reading.campaign();
        var bars = room.between(campaign.from(), campaign.to());
        if (bars.isEmpty()) {
            return Stream.empty();
        }
        var screens = Lanes.screens(Lanes.of(bars), MOST);
        var units = bars.stream().map(Bars.Bar::unit).distinct().count();
        var whole = words.say("wall.bars-caption", units, bars.size());
        return IntStream.range(0, screens.size())
                .mapToObj(n -> chart(
                        room.name(),
                        screens.size() == 1 ? whole : words.say("wall.bars-screen", n + 1, screens.size()) + whole,
                        screens.get(n),
                        reading));
    }

    private Board.Chart chart(String name, String caption, List<Lanes> lanes, Reading reading) {
        var campaign = reading.campaign();
        var axis = Axis.of(campaign.from(), campaign.to(), words);
        int high = axis.rowHeight(lanes.size());
        var bars = new ArrayList<Board.Bar>();
        for (int row = 0; row < lanes.size(); row++) {
            int y = row * high;
            lanes.get(row).bars().forEach(b -> bars.add(axis.bar(b.from(), b.to(), y, b.verdict(), b.what())));
        }
        return axis.chart(name, caption, groups(lanes), bars, campaign, reading.today());
    }

    /** Its name stands at the first line of each unit, on each screen. */
    private static List<Axis.Rows> groups(List<Lanes> lanes) {
        var groups = new ArrayList<Axis.Rows>();
        var unit = "";
        for (var lane : lanes) {
            if (lane.unit().equals(unit)) {
                groups.getLast().names().add("");
            } else {
                unit = lane.unit();
                groups.add(new Axis.Rows("", lane.worst().code(), new ArrayList<>(List.of(unit))));
            }
        }
        return groups;
    }
}
