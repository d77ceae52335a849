package anlan.ground.attachment;

/** What the scanner said of a content. */
sealed interface Verdict {

    record Clean() implements Verdict {}

    /** @param what the scanner's name for it */
    record Found(String what) implements Verdict {}

    /**
     * It could not be told: the content waits.
     *
     * @param away whether it is no use to ask about others
     */
    record Unable(String why, boolean away) implements Verdict {}
}
