package anlan.promise.schedule;

import anlan.ground.print.Ink;
import java.util.List;

/**
 * What is said around the chart on paper, ready to set.
 *
 * @param facts campaign, day, how many
 * @param foot from which state it was drawn
 */
record WallWords(
        String title, String facts, String today, String foot, List<Key> legend, List<Band> phases, List<Tick> months) {

    record Key(Ink ink, String name) {}

    /** @param from share of the time axis, 0 to 1 */
    record Band(double from, double to, String name) {}

    record Tick(double at, String name) {}
}
