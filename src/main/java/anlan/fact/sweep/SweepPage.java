package anlan.fact.sweep;

import anlan.ground.staff.Choice;
import java.util.List;

/**
 * One sweep, ready to be shown.
 *
 * @param mine path of the next block that the viewer's team has to walk; empty where there is none
 */
record SweepPage(
        String title,
        String path,
        String days,
        String stage,
        String badge,
        String walked,
        String percent,
        String asOf,
        String left,
        List<Part> parts,
        List<Line> lines,
        String show,
        List<Member> teams,
        List<Choice> units,
        String unit,
        List<Choice> people,
        boolean keeps,
        boolean planned,
        boolean started,
        String mine,
        String edge,
        List<SweepNotice.Said> notices,
        Typed typed) {

    /** An area of the sweep. */
    record Part(String cut, String name, String walked, String percent) {}

    /** @param path of the block's form; empty for whoever does not walk */
    record Line(
            String key,
            String path,
            String area,
            String block,
            String team,
            String last,
            String by,
            String result,
            String badge,
            String shade,
            String say) {}

    record Member(String team, String name, String people, String blocks) {}

    /** What was typed and not taken. */
    record Typed(String name, String numbers, String words) {

        static Typed nothing() {
            return new Typed("", "", "");
        }
    }
}
