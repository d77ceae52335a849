package anlan.fact.listing;

import java.util.List;
import java.util.Locale;

/**
 * A level of supervision, as a version of it says. What was listed under one keeps its rules.
 *
 * @param zh its name, as is {@code en}; empty for those that ship
 * @param position in the office's order
 * @param days after which the last day is, unless another is named
 * @param reports working days after which each report is due
 * @param reported whether a report is needed before the end
 * @param held whether, of a problem, the look-back must have held; else that it was verified is enough
 * @param used whether it may still be chosen
 */
record Level(
        String code,
        int version,
        String zh,
        String en,
        int position,
        int days,
        int reports,
        Delister delister,
        boolean reported,
        boolean held,
        boolean used) {

    /** Who takes it off; never whoever applied. */
    enum Delister {
        ANOTHER,
        SUPERVISOR;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static final List<Level> SHIPPED =
            List.of(shipped("district", 1, 10), shipped("city", 2, 5), shipped("province", 3, 5));

    private static Level shipped(String code, int position, int reports) {
        return new Level(code, 0, "", "", position, 30, reports, Delister.ANOTHER, true, true, true);
    }

    boolean shipped() {
        return zh.isEmpty();
    }

    boolean same(Level other) {
        return equals(new Level(
                other.code,
                version,
                other.zh,
                other.en,
                other.position,
                other.days,
                other.reports,
                other.delister,
                other.reported,
                other.held,
                other.used));
    }
}
