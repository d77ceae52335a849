package anlan.ground.notify;

/** Which of somebody's posts a message is about, among those that give its right. */
public sealed interface Concern {

    Concern ANY = new Any();
    Concern DISTRICT = new WholeDistrict();

    static Concern unit(long unit) {
        return new InUnit(unit);
    }

    /** Whichever gives the right. */
    record Any() implements Concern {}

    /** Those that give it for the whole district. */
    record WholeDistrict() implements Concern {}

    /** Those in the unit or in a section of it. */
    record InUnit(long unit) implements Concern {}
}
