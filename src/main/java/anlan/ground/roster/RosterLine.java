package anlan.ground.roster;

/** A row of a file of units or people, as it was written, with the place where it stood. */
sealed interface RosterLine {

    /** Sheet and line as the spreadsheet shows them. */
    Spot spot();

    record Spot(String sheet, long line) {}

    /** @param areas codes with anything between them */
    record OfUnit(Spot spot, String code, String name, String kind, String parent, String areas)
            implements RosterLine {}

    record OfPerson(Spot spot, String name, String account, String unit, String role, String title, String since)
            implements RosterLine {}
}
